using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Somebody asks for something, as one clause says it.</summary>
/// <param name="Cue">The word that makes it a demand.</param>
/// <param name="First">The first token of what is asked for.</param>
/// <param name="Kind">One of <see cref="DemandKinds"/>.</param>
internal readonly record struct DemandDraft(int Sentence, Actor By, int Cue, int CueEnd, int First, int End, string Kind)
{
    /// <summary>Where the list that this is a part of begins.</summary>
    public int ListFirst { get; init; }

    /// <summary>It is about what the demand before it was about.</summary>
    public bool Same { get; init; }

    /// <summary>It is a demand even where no word tells the issue.</summary>
    public bool Strong { get; init; }

    /// <summary>Urged, called for, appealed: what third parties do too.</summary>
    public bool Appeal { get; init; }

    /// <summary>What is withheld until the condition is met: it tells the issue where the condition has no word for one.</summary>
    public (int First, int End) Withheld { get; init; }

    /// <summary>What is withheld is offered ("will hold its fire provided that"), not refused: it doesn't tell what is asked.</summary>
    public bool Offers { get; init; }

    public Issue? Issue { get; init; }

    /// <summary>Of demands on the issue "other", which thing it is about; the same number for the same thing.</summary>
    public int Kin { get; init; }

    public int IssueFirst { get; init; }

    public int IssueEnd { get; init; }
}

/// <summary>What sort of demand it is.</summary>
internal static class DemandKinds
{
    public const string Demand = "demand";
    public const string Condition = "condition";
    public const string Offer = "offer";
    public const string RedLine = "red-line";
    public const string Refusal = "refusal";
}
