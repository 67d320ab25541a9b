using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>What one sentence tells of one round of talks.</summary>
internal sealed class RoundDraft
{
    public required Meeting Meeting { get; init; }

    public required ModalityMark Modality { get; set; }

    public PlaceClaim? Place { get; set; }

    public DateClaim? Date { get; set; }

    public TextClaim? Ordinal { get; set; }

    public TextClaim? Format { get; set; }

    public bool Background { get; set; }

    /// <summary>Its date is that of the first day.</summary>
    public bool Opening { get; init; }

    /// <summary>Told in a headline.</summary>
    public bool Heading { get; init; }

    public List<RoleClaim> Roles { get; } = [];

    /// <summary>Third parties said to sit at the table.</summary>
    public List<RoleClaim> Table { get; } = [];

    public List<TextClaim> Outcomes { get; } = [];

    public List<int> Sentences { get; } = [];

    public Sides Sides => Meeting.Sides;

    /// <summary>It took place, or is going on.</summary>
    public bool Done => Modality.Modality is Evidence.Modality.Happened or Evidence.Modality.Ongoing;
}
