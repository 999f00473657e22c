import { useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACE_STATES, type Picture, type PictureNode } from '../../../../shared/contract/core/dependents.ts';
import { Figure } from '../figure.tsx';
import { fillOf, StatePatterns } from '../patterns.tsx';
import styles from '../picture.module.css';
import { useRoving } from '../roving.ts';
import { destinationOf, noteOf, stageWords, titleOf } from '../words.ts';
import { layOut, NODE, type Box } from './layout.ts';
import { wrapped } from './wrap.ts';

/** Drawn smaller than this it can't be read: from there on it scrolls. Six columns just fit at 1280. */
const SMALLEST = 0.76;

type Props = { readonly picture: Picture; readonly title: string; readonly fileName: string };

/** Boxes in columns, joined from left to right. */
export function FlowPicture({ picture, title, fileName }: Props) {
  const { t } = useTranslation();
  const svg = useRef<SVGSVGElement>(null);
  const scope = useId();
  const layout = useMemo(() => layOut(picture.nodes, picture.edges), [picture]);
  const [lit, setLit] = useState<string>();
  const inOrder = useMemo(() => layout.boxes.toSorted((a, b) => a.x - b.x || a.y - b.y), [layout]);
  const { onKeyDown, spotProps } = useRoving(inOrder);
  const nodes = new Map(picture.nodes.map((node) => [node.key, node]));
  const states = PLACE_STATES.filter((state) => picture.nodes.some((node) => node.state === state));
  return (
    <Figure svg={svg} title={title} fileName={fileName} states={states}>
      <svg
        ref={svg}
        className={styles.svg}
        role="group"
        aria-label={t('pictures.picture', { title })}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        style={{ minWidth: layout.width * SMALLEST }}
        onKeyDown={onKeyDown}
      >
        <StatePatterns scope={scope} />
        {picture.stages.map((_, stage) => (
          <text
            key={stage}
            className={styles.head}
            x={layout.boxes.find(inStage(nodes, stage))?.x ?? 0}
            y={12}
            aria-hidden
          >
            {stageWords(picture, stage, t)}
          </text>
        ))}
        <g aria-hidden>
          {layout.lines.map(({ from, to, path }) => (
            <path
              key={`${from}>${to}`}
              className={styles.line}
              data-lit={lit !== undefined && (from === lit || to === lit) ? true : undefined}
              d={path}
            />
          ))}
        </g>
        {inOrder.map((box) => {
          const node = nodes.get(box.key);
          return (
            node && (
              <BoxOf
                key={box.key}
                node={node}
                box={box}
                scope={scope}
                isStart={picture.stages[node.stage] === 'start'}
                lightUp={setLit}
                spot={spotProps(box.key)}
              />
            )
          );
        })}
      </svg>
    </Figure>
  );
}

const inStage =
  (nodes: ReadonlyMap<string, PictureNode>, stage: number) =>
  ({ key }: Box): boolean =>
    nodes.get(key)?.stage === stage;

type BoxProps = {
  readonly node: PictureNode;
  readonly box: Box;
  readonly scope: string;
  readonly isStart: boolean;
  readonly lightUp: (key: string | undefined) => void;
  readonly spot: ReturnType<ReturnType<typeof useRoving>['spotProps']>;
};

function BoxOf({ node, box, scope, isStart, lightUp, spot }: BoxProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const title = titleOf(node, t);
  const note = noteOf(node, t);
  const destination = isStart ? undefined : destinationOf(node);
  const lines = wrapped(title);
  // Title and note together stand in the middle of the box.
  const first = NODE.height / 2 + 4 - ((lines.length + (note === '' ? 0 : 1) - 1) * 14) / 2;
  const inset = node.state === null ? 10 : 30;
  const open = (): void => {
    if (destination !== undefined) void navigate(destination);
  };
  return (
    <g
      className={styles.node}
      role={destination === undefined ? 'img' : 'link'}
      transform={`translate(${box.x} ${box.y})`}
      data-start={isStart || undefined}
      data-group={node.group === null ? undefined : true}
      data-links={destination === undefined ? undefined : true}
      {...spot}
      onFocus={() => {
        spot.onFocus();
        lightUp(node.key);
      }}
      onBlur={() => {
        lightUp(undefined);
      }}
      onMouseEnter={() => {
        lightUp(node.key);
      }}
      onMouseLeave={() => {
        lightUp(undefined);
      }}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter') open();
      }}
    >
      {/* The name is the whole words: what is drawn is cut to fit. */}
      <title>{note === '' ? title : `${title}, ${note}`}</title>
      <g aria-hidden>
        <rect className={styles.box} width={NODE.width} height={NODE.height} rx={6} />
        {node.state !== null && (
          <rect
            className={styles.swatch}
            x={6}
            y={6}
            width={16}
            height={NODE.height - 12}
            rx={3}
            fill={fillOf(scope, node.state)}
          />
        )}
        {lines.map((line, index) => (
          <text key={index} className={styles.title} x={inset} y={first + index * 14}>
            {line}
          </text>
        ))}
        {note !== '' && (
          <text className={styles.meta} x={inset} y={first + lines.length * 14}>
            {wrapped(note)[0]}
          </text>
        )}
      </g>
    </g>
  );
}
