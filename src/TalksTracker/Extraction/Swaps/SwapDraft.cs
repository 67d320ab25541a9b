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

    /// <summary>"In return": it gives the other half of what was told just before.</summary>
    public bool Linked { get; set; }

    /// <summary>"In addition", "as well": besides what was told just before, on the same occasion.</summary>
    public bool Adds { get; set; }

    /// <summary>"In the evening": on the day of what was told just before.</summary>
    public bool SameDay { get; set; }

    /// <summary>All its people are told by name, as a sentence does that goes on about people counted before.</summary>
    public bool Named { get; set; }

    /// <summary>"The swap" alone: facts about an exchange told elsewhere, never one of its own.</summary>
    public bool Bare { get; set; }

    /// <summary>"The largest since the sides released 300": only compared with.</summary>
    public bool Compared { get; init; }

    /// <summary>Some word of it says exchange, swap or trade.</summary>
    public bool Trade { get; set; }

    /// <summary>Its figures are joined by "and": parts of one number rather than stages.</summary>
    public bool JoinedParts { get; set; }

    /// <summary>Both sides give: an exchange, not a release by one side.</summary>
    public bool Exchange { get; set; }

    /// <summary>Where its first word of exchange stands.</summary>
    public int Anchor { get; init; }

    /// <summary>Sentences that carry it.</summary>
    public List<int> Sentences { get; } = [];

    public PartialDate? Day => Date?.Value;

    public bool OnlyBodies => Counts.Count > 0 && Counts.TrueForAll(c => c.Category == PeopleCategory.Bodies);
}
