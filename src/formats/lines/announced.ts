import { remembered } from '../../remembered.ts';
import { bareTitle } from '../profiles/role-title.ts';

/** "Proficiency levels", "Maturity model", "Grading scale for each section uses the following:". */
const SCALE =
  /\b(?:(?:proficiency|maturity|mastery|skill|rating|scoring|grading|assessment|bloom'?s|dreyfus)[ -](?:levels?|scales?|ratings?|model|definitions?|stages?)|levels? of (?:proficiency|maturity|mastery|skill|competence|knowledge)|(?:rating|grading|scoring) system|bewertungsskala|reifegrade?|niveaux? de (?:maîtrise|maturité)|niveles? de (?:dominio|madurez))\b|^scale$/iu;

/** Whether a heading or sentence announces how well something is known: that explains the page, and is asked of nobody. */
export const isScale = remembered((text: string): boolean => SCALE.test(bareTitle(text)));

/** "The current maintainers are:", "It consists of the following members:": whoever is listed does nothing by that. */
const MEMBERS =
  /\b(?:members|maintainers|committers|approvers|reviewers|owners|mitglieder|membres|miembros)\b(?:\s(?:of|in|for|der|des|du|del)\s[^.:]{1,40}?)?(?:\s(?:are|is|include|sind|sont|son)(?:\s(?:as follows|currently|now|listed below|derzeit))?)?$/i;
const OF_LIST = /\b(?:are|have|include|sind|sont|son|following|list of|consists? of|folgende\p{L}*)\b/iu;

/** Whether a sentence, without its colon, announces a list of people. */
export const announcesMembers = remembered(
  (text: string): boolean => OF_LIST.test(text) && MEMBERS.test(text),
);
