using TalksTracker.Articles;

namespace TalksTracker.Extraction.Demands;

/// <summary>Classes of words by which somebody asks, insists or refuses.</summary>
internal static class DemandWords
{
    /// <summary>What is asked follows at once: "demands a truce", "wants Goma back".</summary>
    public static readonly WordSet Asking = WordSet.Split(
        "demand demanded demands demanding insist insisted insists insisting request requested requests requesting requires want wants wanted wanting seek "
        + "seeks sought seeking stipulated stipulates stipulating desires desired propose proposed proposes proposing offered offers");

    /// <summary>What is asked follows "for", "that" or somebody "to": "urged Baku to free them".</summary>
    public static readonly WordSet AskingFor = WordSet.Split(
        "urge urged urges urging call called calls calling ask asked asks asking press pressed presses pressing push pushed pushing pushes appealed appeals "
        + "appealing advocating advocates advocated holding hold holds held lobbied pleaded expects expected told ordered warned");

    /// <summary>Forms that are a noun as often as a verb.</summary>
    public static readonly WordSet NounForms = WordSet.Split("demand demands request requests call calls offers appeals press push hold wanted requested");

    /// <summary>Forms of a verb without an ending: they want a plural subject before them.</summary>
    public static readonly WordSet Bare = WordSet.Split("demand insist request want seek propose urge call ask press push hold reject refuse oppose dismiss resist decline");

    /// <summary>Third parties ask like this too.</summary>
    public static readonly WordSet Appealing = WordSet.Split(
        "urge urged urges urging call called calls calling ask asked asks asking appealed appeals appealing pleaded lobbied offered offers told warned "
        + "advocating advocates advocated propose proposed proposes proposing");

    /// <summary>"Its demand", "the rebels' conditions".</summary>
    public static readonly WordSet Nouns = WordSet.Split(
        "demand demands request requests condition conditions insistence precondition preconditions pre-condition pre-conditions prerequisite prerequisites "
        + "requirement requirements call calls terms price ultimatum position proposal proposals appeal stipulation stipulations line lines");

    /// <summary>"Rejects", "dismissed": what is refused follows.</summary>
    public static readonly WordSet Refusing = WordSet.Split(
        "reject rejected rejects rejecting dismiss dismissed dismisses dismissing refuse refused refuses refusing oppose opposed opposes opposing object "
        + "objected objects objecting resist resisted resists resisting declined declines rebuffed rebuffs spurned ruled rules ruling turned turns turning vetoed "
        + "brushed brushes threw throws thrown balks balked baulked baulks");

    /// <summary>What one denies or leaves unsaid is no demand refused: "rejected the accusations", "refused to comment".</summary>
    public static readonly WordSet NoDemand = WordSet.Split(
        "accusation accusations allegation allegations charge charges report reports criticism suggestion suggestions notion speculation rumours rumors comment "
        + "say answer name disclose confirm elaborate discuss details ruling verdict lawsuit appeal findings figures assertion assertions statement blame "
        + "responsibility describe speak");

    /// <summary>"Will not cede", "never accept": what a side won't do.</summary>
    public static readonly WordSet GivingWay = WordSet.Split(
        "accept agree allow permit tolerate give cede surrender relinquish abandon leave withdraw pull hand recognise recognize disarm lay negotiate hear sign "
        + "stop end commit release return lift drop yield compromise concede trade join renounce halt make stand consider discuss free hold talk meet resume "
        + "begin start come sit attend let dismantle retreat redeploy vacate part forgo settle engage enter enrich stay support disband put down move do take");

    /// <summary>"Calls this unacceptable".</summary>
    public static readonly WordSet Judging = WordSet.Split(
        "call calls called calling deem deems deemed declare declares declared consider considers considered find finds found described describes regards "
        + "branded labelled labeled");

    /// <summary>People who are no party, whoever holds or rules them: "families of hostages demanded".</summary>
    public static readonly WordSet Strangers = WordSet.Split(
        "families relatives protesters protestors demonstrators critics analysts experts activists lawyers unions residents settlers lawmakers senators allies "
        + "mothers parents wives crowds historians observers economists campaigners journalists reporters agencies charities neighbours neighbors elders bishops "
        + "voters citizens people many some others commentators investors donors");

    /// <summary>"Asked about", "asked whether": a question.</summary>
    public static readonly WordSet Questioning = WordSet.Split("about whether if why how when what where who by reporters journalists him her");

    /// <summary>What anybody may call for: "restraint", "dialogue".</summary>
    public static readonly WordSet Platitudes = WordSet.Split("restraint calm patience dialogue peace unity caution flexibility help support time talks both everyone people");

    /// <summary>Where a condition or a reason begins inside what is asked.</summary>
    public static readonly WordSet Turning = WordSet.Split("before until unless if provided because after once while when whereas");

    /// <summary>What the one who asked spoke of, told apart from what he asked for: the proposal, this, that.</summary>
    public static readonly WordSet Pointing = WordSet.Split(
        "it this that these those them both such which proposal proposals plan plans offer idea demand demands request call calls terms condition conditions "
        + "ultimatum formula draft text suggestion");
}
