// An itinerary as stretches of time, in order: what a bar draws and a table lists.

const at = (iso) => Date.parse(iso);

/**
 * Stretches of an itinerary: {kind: 'wait' | 'leg' | 'border', from, to, ...}. Times are epoch milliseconds. A border lies inside its leg; one whose times the
 * timetable does not give is left to the leg's list of crossings.
 */
export function stretches(itinerary) {
  const list = [];
  itinerary.legs.forEach((leg, i) => {
    const transfer = itinerary.transfers.find((one) => one.afterLeg === i - 1 && i > 0);
    if (transfer) list.push({kind: 'wait', from: at(transfer.availableAt), to: at(leg.departAt), transfer});
    list.push({kind: 'leg', from: at(leg.departAt), to: at(leg.arriveAt), leg, index: i});
    for (const crossing of leg.crossings) {
      if (crossing.arriveAt && crossing.departAt) list.push({kind: 'border', from: at(crossing.arriveAt), to: at(crossing.departAt), crossing, leg});
    }
    const next = itinerary.legs[i + 1];
    const takeOver = next ? itinerary.transfers.find((one) => one.afterLeg === i) : null;
    const until = takeOver ? at(takeOver.availableAt) : at(leg.availableAt);
    if (until > at(leg.arriveAt)) list.push({kind: 'discharge', from: at(leg.arriveAt), to: until, leg});
  });
  return list;
}

/** A channel by land that no border crossing fixes only feeds the others: it has no colour of its own. */
export const channelColour = (channel) => (!channel || (channel.mode !== 'air' && channel.mode !== 'sea' && !channel.gateways.length) ? 'none' : channel.colour);

export const colourOf = (leg, channels) => (channels.has(leg.channel) ? channelColour(channels.get(leg.channel)) : {air: 'air', road: 'road', sea: 'sea'}[leg.mode] ?? 'none');

/** Days to write on an axis of this length, so that about ten labels fit. */
export function axisDays(start, end, zone, most = 9) {
  const DAY = 86400000;
  const steps = [1, 2, 5, 7, 10, 14, 28, 56];
  const step = steps.find((days) => (end - start) / DAY / days <= most) ?? 112;
  const days = [];
  const first = Math.ceil(start / DAY) * DAY;
  for (let moment = first; moment <= end; moment += step * DAY) days.push(moment);
  return days;
}
