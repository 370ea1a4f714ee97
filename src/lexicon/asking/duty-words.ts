/** By these it is asked whose something is, and not whether it may be. */
export const DUTY_WORDS =
  /(?<![\p{L}\p{N}])(?:responsible|accountable|answerable|in charge|charge|zuständig|verantwortlich|responsable|encargado|encargada)(?![\p{L}\p{N}])/giu;
