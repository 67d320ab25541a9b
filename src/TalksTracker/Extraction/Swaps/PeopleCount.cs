using TalksTracker.Evidence;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>How a count of people is shared out.</summary>
internal enum Sharing
{
    One,

    /// <summary>So many of each side.</summary>
    Each,

    /// <summary>All sides together.</summary>
    Total,
}

/// <summary>A number of people in a sentence, before it is known who came home to whom.</summary>
/// <param name="First">Its first token, approximating words included.</param>
/// <param name="End">One past its last.</param>
/// <param name="Owner">Whose people the words themselves say: "Ukrainian soldiers".</param>
/// <param name="Own">"Its", "our", "their" soldiers: the subject's or the speaker's.</param>
internal sealed record PeopleCount(int First, int End, int? Value, int? Upper, bool Approximate, PeopleCategory Category, Party? Owner, bool Own, Sharing Sharing)
{
    /// <summary>Told by name or as a single person, not by a number.</summary>
    public bool Named { get; init; }

    /// <summary>"Of theirs": the people of the speaker's other side.</summary>
    public bool Theirs { get; init; }

    /// <summary>"Ukraine freed 51 and Russia 43": who gives these, under the verb of those before.</summary>
    public Party? Giver { get; init; }

    /// <summary>"The same number": it goes the other way than the count it repeats.</summary>
    public bool Mirrors { get; init; }

    /// <summary>Its parts follow and belong to different sides.</summary>
    public bool WholeOfParts { get; init; }

    /// <summary>"Another 31".</summary>
    public bool Additional { get; init; }

    /// <summary>The second of "32 against two": it goes the other way than this one.</summary>
    public PeopleCount? Against { get; init; }
}
