// @temporalio/common types its durations by `ms`, whose exports hide the type: without this any string would pass.
declare module 'ms' {
  type Unit =
    | 'ms'
    | 's'
    | 'm'
    | 'h'
    | 'd'
    | 'w'
    | 'y'
    | 'second'
    | 'seconds'
    | 'minute'
    | 'minutes'
    | 'hour'
    | 'hours'
    | 'day'
    | 'days'
  export type StringValue = `${number}` | `${number}${Unit}` | `${number} ${Unit}`
  export default function ms(value: StringValue): number
}
