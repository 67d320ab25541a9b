namespace TalksTracker.Articles;

/// <summary>A sentence, heading or list item of an article, as a run of its tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Paragraph">Counts from 0; sentences of one paragraph share it.</param>
/// <param name="Heading">A line of its own without a full stop.</param>
/// <param name="Skipped">Menu, advert, donation plea, share bar or comment form: it keeps its offsets and yields nothing.</param>
public readonly record struct Sentence(int First, int End, TextSpan Span, int Paragraph, bool Heading, bool Skipped);
