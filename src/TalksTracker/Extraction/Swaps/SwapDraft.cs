using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Swaps;

/// <summary>What one sentence tells of one exchange: gathered into a report with what others tell of the same.</summary>
internal sealed class SwapDraft
{
    public required int Sentence { get; init; }

    public required Sides Sides { get; init; }

    public ModalityMark? Modality { get; set; }

    public List<CountClaim> Counts { get; } = [];

    public List<TallyClaim> Tallies { get; } = [];

    public List<RoleClaim> Roles { get; } = [];

    public DateClaim? Date { get; set; }

    public DateClaim? Agreed { get; set; }

    public PlaceClaim? Place { get; set; }

    /// <summary>"A previous exchange", "another", "earlier": not the one told of before.</summary>
    public bool Another { get; set; }

    /// <summary>Told in passing.</summary>
    public bool Background { get; set; }

    /// <summary>"The prisoner swap": the one the article is about.</summary>
    public bool Definite { get; set; }

    /// <summary>Sentences that carry it.</summary>
    public List<int> Sentences { get; } = [];

    public PartialDate? Day => Date?.Value;

    public bool OnlyBodies => Counts.Count > 0 && Counts.TrueForAll(c => c.Category == PeopleCategory.Bodies);
}
