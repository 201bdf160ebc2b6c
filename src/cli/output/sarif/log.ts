/** So much of SARIF 2.1.0 (OASIS, errata 01) as is printed. */

export interface Message {
  readonly text: string;
}

export type Level = 'error' | 'warning' | 'note';

export interface Region {
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly charOffset?: number;
  readonly charLength?: number;
}

export interface ArtifactLocation {
  readonly uri: string;
  readonly index?: number;
}

export interface Location {
  readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region?: Region };
  readonly logicalLocations?: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly kind: string;
  }[];
}

export interface Fix {
  readonly description: Message;
  readonly artifactChanges: readonly {
    readonly artifactLocation: ArtifactLocation;
    readonly replacements: readonly {
      readonly deletedRegion: Region;
      readonly insertedContent: Message;
    }[];
  }[];
}

export interface Result {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly fixes?: readonly Fix[];
  readonly properties: { readonly found: string; readonly expected: string };
}

export interface RuleDescriptor {
  readonly id: string;
  readonly shortDescription: Message;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: Level };
}

/** A file, or a cell within it that has no place in the file of its own. */
export interface Artifact {
  readonly location: ArtifactLocation;
  readonly parentIndex?: number;
}

export interface Notification {
  readonly level: Level;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly descriptor: { readonly id: string };
}

export interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version: string;
      readonly rules: readonly RuleDescriptor[];
    };
  };
  readonly language: string;
  readonly columnKind: 'utf16CodeUnits';
  readonly newlineSequences: readonly string[];
  readonly artifacts: readonly Artifact[];
  readonly results: readonly Result[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly Notification[];
  }[];
}

export interface Log {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly [Run];
}

/** A log of one run. */
export const logOf = (run: Run): Log => ({
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
  runs: [run],
});
