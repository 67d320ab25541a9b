using TalksTracker.Articles;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Words that tell where a person's name begins and ends.</summary>
internal static class NameWords
{
    /// <summary>Inside a name, in lower case: "Abdel Fattah al-Burhan".</summary>
    public static readonly WordSet Particles = WordSet.Split("al el ul bin bint ibn van von der de da di del dos la le ould abu ag");

    /// <summary>Before a name, and no part of it.</summary>
    public static readonly WordSet Titles = WordSet.Split(
        "minister premier president secretary general envoy adviser advisor ambassador commissioner negotiator chief chairman chairwoman speaker colonel major "
        + "lieutenant brigadier admiral commander captain governor senator director deputy vice prime foreign defense defence representative mediator sheikh "
        + "prince king emir sultan leader head chancellor mr mrs ms dr gen lt maj brig col sen sir lord undersecretary coordinator spokesman spokesperson "
        + "spokeswoman judge archbishop bishop cardinal pope patriarch imam ayatollah mullah maulvi marshal");

    /// <summary>Capitalised, and nobody's name: words that open a sentence, bodies and places, days and months.</summary>
    public static readonly WordSet NoNames = WordSet.Split(
        "the a an and or but on in at by for from to of with after before when while as if it he she they we i this that these those there its his her their "
        + "our both each all some no not who whom which what under over since until during also then now however meanwhile later earlier today middle east west "
        + "north south northern southern eastern western central special general joint high council ministry commission army front organization organisation "
        + "agency committee forces force party union government state nations movement alliance bank house court office service republic kingdom accord agreement "
        + "treaty palace hotel peninsula strip sea river province region district city street airport university news agreements guard command group parliament "
        + "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december");
}
