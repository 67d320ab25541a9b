using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Somebody asks for something, as one clause says it.</summary>
/// <param name="Cue">The word that makes it a demand.</param>
/// <param name="First">The first token of what is asked for.</param>
/// <param name="Kind">demand, condition, offer, red-line, refusal.</param>
internal readonly record struct DemandDraft(int Sentence, Actor By, int Cue, int CueEnd, int First, int End, string Kind)
{
    /// <summary>Where the list that this is a part of begins.</summary>
    public int ListFirst { get; init; }

    /// <summary>It is about what the demand before it was about.</summary>
    public bool Same { get; init; }

    public Issue? Issue { get; init; }

    public int IssueFirst { get; init; }

    public int IssueEnd { get; init; }
}
