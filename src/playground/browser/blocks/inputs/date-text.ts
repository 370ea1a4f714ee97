const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  date_pretty: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short_pretty: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long_pretty: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** Fills `{date} at {time}` and its like with a moment, given in seconds since 1970. */
export function dateText(seconds: number, format: string): string {
  const moment = new Date(seconds * 1000);
  return format.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const style = styles[name];
    return style ? new Intl.DateTimeFormat('en-GB', style).format(moment) : whole;
  });
}
