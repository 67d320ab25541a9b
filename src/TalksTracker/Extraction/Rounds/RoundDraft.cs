using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>What one sentence tells of one round of talks.</summary>
internal sealed class RoundDraft
{
    public required int Sentence { get; init; }

    public required Sides Sides { get; init; }

    public required ModalityMark Modality { get; set; }

    public required List<Party> Parties { get; init; }

    /// <summary>Both sides are named in the sentence itself.</summary>
    public bool Named { get; init; }

    public PlaceClaim? Place { get; set; }

    public DateClaim? Date { get; set; }

    public TextClaim? Ordinal { get; set; }

    public TextClaim? Format { get; set; }

    public bool Background { get; set; }

    public List<RoleClaim> Roles { get; } = [];

    public List<TextClaim> Outcomes { get; } = [];

    public List<int> Sentences { get; } = [];
}
