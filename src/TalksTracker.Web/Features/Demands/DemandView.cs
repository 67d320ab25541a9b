using TalksTracker.Evidence;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Demands;

/// <summary>The life of one demand, every value with its words.</summary>
/// <param name="Same">What the other parties say on the same issue in the same process.</param>
public sealed record DemandView(
    Stance Stance,
    string Title,
    string? Process,
    IReadOnlyList<EvidenceView> PartyWords,
    IReadOnlyList<EvidenceView> AddresseeWords,
    IReadOnlyList<EvidenceView> IssueWords,
    IReadOnlyList<EvidenceView> KindWords,
    IReadOnlyList<EvidenceView> ModalityWords,
    IReadOnlyList<Condition> Conditions,
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<ReportView> Steps,
    IReadOnlyList<Stance> Same);

/// <summary>What a demand hangs on.</summary>
public sealed record Condition(string Value, EvidenceView Words);

/// <summary>What another party said to a demand.</summary>
public sealed record Answer(PartyView Party, string Response, EvidenceView Words);
