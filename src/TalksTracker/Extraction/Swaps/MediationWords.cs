using TalksTracker.Articles;

namespace TalksTracker.Extraction.Swaps;

/// <summary>The words that credit somebody with mediation.</summary>
internal static class MediationWords
{
    public static readonly WordSet Verbs = WordSet.Split(
        "mediated brokered facilitated arranged organised organized negotiated mediating brokering facilitating mediate broker facilitate supervised oversaw coordinated mediates arrange organizing organising negotiate "
        + "overseen supervising overseeing oversees coordinating secured secure securing shuttling shuttled");

    /// <summary>What the sides do themselves, too: credit only to who "helped to".</summary>
    public static readonly WordSet NeedHelp = WordSet.Split("negotiated negotiate arranged arrange organizing organising coordinated secured secure securing organised organized");

    public static readonly WordSet Services = WordSet.Split(
        "mediation efforts assistance help facilitation support auspices supervision participation mediator mediators mediators' involvement intercession intervention");

    /// <summary>Nouns for who stands between the sides.</summary>
    public static readonly WordSet Roles = WordSet.Split("go-between go-betweens intermediary intermediaries mediator mediators guarantor guarantors facilitator facilitators broker brokers");
}
