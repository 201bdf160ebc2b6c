import type { Edit, Language, ReportedFinding } from '../../../engine/index.js';
import type { Place } from '../places.js';
import type { Told } from '../told.js';
import type { Artifact, ArtifactLocation, Fix, Location, Region, Result } from './log.js';
import { LEVELS } from './rules.js';

/** Findings as the results of a log, and the artifacts their fixes change. */

const regionOf = ({ startLine, startColumn, endLine, endColumn }: Place): Region => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});

/** As Excel writes an address of another sheet. */
const inSheet = (sheet: string, cell: string) => `'${sheet.replaceAll("'", "''")}'!${cell}`;

const SAY: Readonly<Record<Language, (edit: Edit) => string>> = {
  ja: ({ cell, to }) => `${cell}に「${to}」を書き込む`,
  en: ({ cell, to }) => `Write ${to} into ${cell}`,
};

/** Results of one report; artifacts of its own begin with the file. */
export class ReportResults {
  readonly artifacts: Artifact[];

  constructor(
    private readonly told: Told,
    private readonly uri: string,
    private readonly language: Language,
  ) {
    this.artifacts = [{ location: { uri } }];
  }

  private get file(): ArtifactLocation {
    return { uri: this.uri, index: 0 };
  }

  /** A cell in a workbook has no place among its bytes: it is an artifact within the file, with its text for its contents. */
  private cellArtifact(cell: string): ArtifactLocation {
    const uri = encodeURI(`/${this.told.report.source.sheet}/${cell}`)
      .replaceAll('#', '%23')
      .replaceAll('?', '%3F');
    const known = this.artifacts.findIndex(({ location }) => location.uri === uri);
    const index = known < 0 ? this.artifacts.push({ location: { uri }, parentIndex: 0 }) - 1 : known;
    return { uri, index };
  }

  private locationOf(cell: string): Location {
    const place = this.told.places[cell];
    return {
      physicalLocation: {
        artifactLocation: this.file,
        ...(place ? { region: regionOf(place) } : {}),
      },
      logicalLocations: [
        { name: cell, fullyQualifiedName: inSheet(this.told.report.source.sheet, cell), kind: 'cell' },
      ],
    };
  }

  private fixOf(edit: Edit): Fix {
    const place = this.told.places[edit.cell];
    const [artifactLocation, deletedRegion, text] = place
      ? [this.file, regionOf(place), `${place.missing}${edit.to}`]
      : [this.cellArtifact(edit.cell), { charOffset: 0, charLength: edit.from.length }, edit.to];
    return {
      description: { text: SAY[this.language](edit) },
      artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion, insertedContent: { text } }] }],
    };
  }

  /** The result of a finding; what is certain can be fixed. */
  of({ rule, severity, message, cells, fix, found, expected }: ReportedFinding): Result {
    const fixes = fix?.kind === 'safe' ? fix.edits.map((edit) => this.fixOf(edit)) : [];
    return {
      ruleId: rule,
      level: LEVELS[severity],
      message: { text: message },
      locations:
        cells.length > 0
          ? cells.map((cell) => this.locationOf(cell))
          : [{ physicalLocation: { artifactLocation: this.file } }],
      ...(fixes.length > 0 ? { fixes } : {}),
      properties: { found, expected },
    };
  }
}
