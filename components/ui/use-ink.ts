"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import SignaturePad, { type PointGroup } from "signature_pad";

/** Sharper than this nobody sees, and every stroke costs more. */
const MAX_RATIO = 2;

type Options = {
  color: string;
  /** Of the line, in CSS pixels: thinnest and thickest. */
  thickness: readonly [number, number];
  /** After every finished stroke, undo and clear. */
  onChange?: (canvas: HTMLCanvasElement, isEmpty: boolean) => void;
};

/**
 * Drawing on a canvas with finger, pen or mouse. The drawing follows the canvas when that changes its size, so the
 * canvas must keep its shape (an aspect ratio).
 */
export function useInk({ color, thickness: [minWidth, maxWidth], onChange }: Options) {
  // A state, not a ref: inside a dialog the canvas appears later than the component that draws on it.
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const pad = useRef<SignaturePad>(null);
  const [strokes, setStrokes] = useState(0);
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });

  const tell = useCallback(() => {
    const count = pad.current?.toData().length ?? 0;
    setStrokes(count);
    if (canvas) told.current?.(canvas, count === 0);
  }, [canvas]);

  useEffect(() => {
    if (!canvas) return;
    const made = new SignaturePad(canvas);
    pad.current = made;
    made.addEventListener("endStroke", tell);
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (canvas.offsetWidth === width || canvas.offsetWidth === 0) return;
      const scale = width === 0 ? 1 : canvas.offsetWidth / width;
      width = canvas.offsetWidth;
      follow(canvas, made, scale);
    });
    observer.observe(canvas);
    return () => {
      observer.disconnect();
      made.off();
    };
  }, [canvas, tell]);

  useEffect(() => {
    if (canvas && pad.current) Object.assign(pad.current, { penColor: color, minWidth, maxWidth });
  }, [canvas, color, minWidth, maxWidth]);

  const redraw = useCallback(
    (data: PointGroup[]) => {
      pad.current?.fromData(data);
      tell();
    },
    [tell],
  );

  return {
    ref: setCanvas,
    canvas,
    isEmpty: strokes === 0,
    undo: useCallback(() => redraw(pad.current?.toData().slice(0, -1) ?? []), [redraw]),
    clear: useCallback(() => redraw([]), [redraw]),
  };
}

function follow(element: HTMLCanvasElement, pad: SignaturePad, scale: number) {
  const ratio = Math.min(MAX_RATIO, Math.max(1, window.devicePixelRatio));
  const data = pad.toData().map((stroke) => ({
    ...stroke,
    dotSize: stroke.dotSize * scale,
    minWidth: stroke.minWidth * scale,
    maxWidth: stroke.maxWidth * scale,
    points: stroke.points.map((point) => ({ ...point, x: point.x * scale, y: point.y * scale })),
  }));
  element.width = element.offsetWidth * ratio;
  element.height = element.offsetHeight * ratio;
  element.getContext("2d")?.scale(ratio, ratio);
  pad.fromData(data);
}
