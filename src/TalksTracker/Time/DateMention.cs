namespace TalksTracker.Time;

/// <summary>A date expression of a text, read against the day of publication.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Forward">It was read as still to come.</param>
/// <param name="SameDay">"The same day": the day meant is that of the sentence before.</param>
internal readonly record struct DateMention(int First, int End, PartialDate? Value, bool Forward, bool SameDay = false);
