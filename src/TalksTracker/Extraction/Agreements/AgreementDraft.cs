using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Agreements;

/// <summary>What one sentence says was agreed.</summary>
/// <param name="Cue">The word that says so.</param>
/// <param name="First">The first token of what was agreed.</param>
/// <param name="End">One past its last.</param>
/// <param name="Paper">It is a text: a deal signed or reached, whose points may follow.</param>
internal sealed record AgreementDraft(int Sentence, int Cue, int First, int End, Issue Issue, IReadOnlyList<Mention> Parties, bool Paper)
{
    /// <summary>A promise of its own, not joined to others on the same issue.</summary>
    public bool Apart { get; init; }

    /// <summary>Further points: what the deal provides.</summary>
    public List<AgreementPoint> Points { get; } = [];
}

/// <summary>One thing a deal provides for.</summary>
internal readonly record struct AgreementPoint(int Sentence, int First, int End);
