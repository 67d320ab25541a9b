using TalksTracker.Articles;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Classes of words that several rules ask for.</summary>
internal static class Verbs
{
    /// <summary>Saying something.</summary>
    public static readonly WordSet Saying = WordSet.Split(
        "said says say saying stated told tells added adds announced announces confirmed confirms reported reiterated stressed wrote writes posted declared "
        + "noted explained emphasized emphasised acknowledged claimed revealed insisted insists warned argued described tweeted commented suggested according "
        + "repeated underlined disclosed quoted recalled replied remarked countered counters maintained maintains complained informed cautioned specified "
        + "clarified hinted asserted asserts contended contends pledged vowed signalled signaled");

    public static readonly WordSet Auxiliary = WordSet.Split(
        "is are was were be been being has have had having do does did will would shall should can could may might must to not n't also still again repeatedly "
        + "long once already now then only even just always never further later earlier separately jointly reportedly officially both each all actively publicly "
        + "recently previously firmly strongly clearly finally immediately together unilaterally today yesterday however ever first initially subsequently since");

    public static readonly WordSet Prepositions = WordSet.Split(
        "of by with from to against for between on over about among during after before under through via into onto upon without despite including than "
        + "alongside toward towards in at near as like behind amid amidst until since");

    /// <summary>Words that may stand between a nationality and a name: "Russian Deputy Foreign Minister Sergey Ryabkov".</summary>
    public static readonly WordSet Titles = WordSet.Split(
        "president prime minister deputy foreign defense defence secretary state leader chief negotiator envoy special ambassador spokesman spokesperson "
        + "spokeswoman chancellor king prince crown emir sheikh general adviser advisor national security council head commander officer official senator sen gen "
        + "mr mrs ms dr former vice pope cardinal interim acting first lady chairman chairwoman speaker representative mediator delegation of the ombudsman "
        + "commissioner director political bureau senior member aide assistant presidential ruler interior justice intelligence army military colonel lieutenant "
        + "major admiral then outgoing new us . - 's");
}
