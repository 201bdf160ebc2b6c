import { invalidArgument, itemNotFound } from '../wire/api-error.js';
import { type WireObject, wireClass } from '../wire/wire-object.js';
import type { CustomXmlPart } from '../workbook.js';
import type { Scene } from './scene.js';

interface PartTarget {
  readonly scene: Scene;
  readonly part: CustomXmlPart;
}

/** The namespace of the root element; `''` where it has none. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  if (!root) return '';
  const name = root[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  const declared = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? '');
  return declared?.[1] ?? declared?.[2] ?? '';
}

/** "Must be a valid XML fragment" (API reference, `add`); only the beginning is looked at here. */
function readXml(xml: unknown): string {
  if (typeof xml !== 'string' || !/^\s*</.test(xml)) throw invalidArgument();
  return xml;
}

const customXmlPart: (target: PartTarget) => WireObject = wireClass('CustomXmlPart', {
  since: '1.5',
  id: ({ part }) => part.id,
  scalars: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: { call: ({ part }) => part.xml },
    SetXml: {
      call: ({ scene: { workbook, bugs }, part }, xml) => {
        const text = readXml(xml);
        if (!bugs.has('part-made-anew')) part.xml = text;
        else {
          workbook.customXmlParts = workbook.customXmlParts.filter((one) => one !== part);
          workbook.addCustomXmlPart(text);
        }
      },
    },
    Delete: {
      call: ({ scene: { workbook }, part }) => {
        workbook.customXmlParts = workbook.customXmlParts.filter((one) => one !== part);
      },
    },
  },
});

function partsOf(scene: Scene, namespace?: string): CustomXmlPart[] {
  const parts = scene.workbook.customXmlParts;
  return namespace === undefined ? parts : parts.filter((part) => namespaceOf(part.xml) === namespace);
}

const scopedCollection: (target: { scene: Scene; namespace: string }) => WireObject = wireClass(
  'CustomXmlPartScopedCollection',
  {
    since: '1.5',
    item: ({ scene, namespace }, id) => {
      const part = partsOf(scene, namespace).find((one) => one.id === id);
      return part ? customXmlPart({ scene, part }) : null;
    },
    items: ({ scene, namespace }) => partsOf(scene, namespace).map((part) => customXmlPart({ scene, part })),
    methods: {
      GetCount: { call: ({ scene, namespace }) => partsOf(scene, namespace).length },
      GetItem: {
        call: ({ scene, namespace }, id) => {
          const part = partsOf(scene, namespace).find((one) => one.id === id);
          if (!part) throw itemNotFound();
          return customXmlPart({ scene, part });
        },
      },
      GetItemOrNullObject: {
        call: ({ scene, namespace }, id) => {
          const part = partsOf(scene, namespace).find((one) => one.id === id);
          return part ? customXmlPart({ scene, part }) : null;
        },
      },
      // "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an
      // error" (API reference); which one is not said.
      GetOnlyItem: {
        call: ({ scene, namespace }) => {
          const [part, ...more] = partsOf(scene, namespace);
          if (!part || more.length > 0) throw itemNotFound();
          return customXmlPart({ scene, part });
        },
      },
      // A null object where there is none or more than one. API reference, "getOnlyItemOrNullObject".
      GetOnlyItemOrNullObject: {
        call: ({ scene, namespace }) => {
          const [part, ...more] = partsOf(scene, namespace);
          return part && more.length === 0 ? customXmlPart({ scene, part }) : null;
        },
      },
    },
  },
);

function byId(scene: Scene, id: unknown): WireObject | null {
  const part = scene.workbook.customXmlParts.find((one) => one.id === id);
  return part ? customXmlPart({ scene, part }) : null;
}

/** `workbook.customXmlParts`. */
export const customXmlPartCollection: (scene: Scene) => WireObject = wireClass('CustomXmlPartCollection', {
  since: '1.5',
  items: (scene) => partsOf(scene).map((part) => customXmlPart({ scene, part })),
  item: byId,
  methods: {
    Add: {
      call: (scene, xml) => customXmlPart({ scene, part: scene.workbook.addCustomXmlPart(readXml(xml)) }),
    },
    GetByNamespace: {
      call: (scene, namespace) => {
        // By design: office-js #2580 (met in Word; Excel's documentation is the same).
        if (typeof namespace !== 'string' || namespace === '') throw invalidArgument();
        return scopedCollection({ scene, namespace });
      },
    },
    GetCount: { call: (scene) => partsOf(scene).length },
    GetItem: {
      call: (scene, id) => {
        const part = byId(scene, id);
        if (!part) throw itemNotFound();
        return part;
      },
    },
    GetItemOrNullObject: { call: byId },
  },
});
