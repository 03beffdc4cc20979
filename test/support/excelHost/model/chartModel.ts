import type { Area } from "../../../../src/domain/address";

export interface SeriesModel {
  name: string;
  color: string;
  readonly line: { color?: string };
  categories: Area | null;
  values: Area | null;
}

export interface ChartModel {
  readonly id: string;
  readonly type: string;
  name: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  valueFormat: string;
  categoriesReversed: boolean;
  valuesCrossAt: string;
  anchor: Area | null;
  series: SeriesModel[];
}
