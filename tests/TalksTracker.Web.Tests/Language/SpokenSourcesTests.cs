using System.Text.RegularExpressions;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Language;

/// <summary>The sources say nothing by themselves: what people read stands in the resource files, and all of it is used.</summary>
public partial class SpokenSourcesTests
{
    private static readonly IReadOnlyList<(string Name, string Text)> Files =
        [.. Directory.GetFiles(Sources.Web, "*.*", SearchOption.AllDirectories)
            .Where(f => !Sources.IsBuilt(f) && f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Select(f => (Path.GetRelativePath(Sources.Web, f), File.ReadAllText(f)))];

    public static TheoryData<string> Components => [.. Files.Select(f => f.Name).Where(n => n.EndsWith(".razor", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Components))]
    public void Component_HoldsNoWordsOfItsOwn(string file) => RazorWords.In(Files.Single(f => f.Name == file).Text).ShouldBeEmpty();

    [Fact]
    public void CodeOfPages_HoldsNoSentences() => Files
        .Where(f => f.Name.EndsWith(".cs", StringComparison.Ordinal) && (f.Name.StartsWith("Features", StringComparison.Ordinal) || f.Name.StartsWith("Components", StringComparison.Ordinal)))
        .SelectMany(f => f.Text.Split('\n').Where(l => !NotRead().IsMatch(l)).SelectMany(l => Sentences().Matches(l)).Select(m => (f.Name, m.Value)))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("<p>Two words</p>", "Two words")]
    [InlineData("<p>@Name and more</p>", "@ and more")]
    [InlineData("<p>@(Name ?? \"Nobody known\")</p>", "Nobody known")]
    [InlineData("@if (A)\n{\n  <p>Hidden</p>\n}", "Hidden")]
    [InlineData("<a title=\"Away\" href=\"/x\">@X</a>", "title=\"Away\"")]
    [InlineData("<EmptyState Title=\"Nothing here\" />", "Title=\"Nothing here\"")]
    [InlineData("@Texts.Html(\"Count.Of\", Texts.Part(\"x\", @<b>Bold words</b>))", "Bold words")]
    [InlineData("@code {\n  string A => \"Said in code\";\n}", "Said in code")]
    public void Check_FindsWords(string razor, string words) => RazorWords.In(razor).ShouldContain(words);

    [Theory]
    [InlineData("@* Why *@\n@page \"/x\"\n<p class=\"small note\">@Texts.Of(\"Count.Of\", (\"figure\", A[0].Name))</p>")]
    [InlineData("@foreach (var (i, x) in Xs.Index().Where(x => x.B > 2))\n{\n  <b data-x=\"@x.C\">@x?.D!.E()</b>&#32;·\n}\nelse\n{\n}")]
    [InlineData("<form @onsubmit=\"Ask\" @onsubmit:preventDefault=\"Alive\" role=\"search\"></form>")]
    [InlineData("<PartyName Party=\"one.Party\" Kind=\"RecordKind.Demand\" Brief />")]
    public void Check_LeavesCodeAlone(string razor) => RazorWords.In(razor).ShouldBeEmpty();

    [Fact]
    public void EveryKey_IsUsed()
    {
        // $"Category.{category}" uses all keys that start so; $"{words}.Is" those that another key is the start of.
        var starts = Files.SelectMany(f => KeyStarts().Matches(f.Text).Select(m => m.Groups["start"].Value)).ToHashSet();

        TextsTests.English.Keys
            .Where(key => !IsNamed(key) && !IsNamed(Parent(key)) && !starts.Any(s => key.StartsWith(s, StringComparison.Ordinal)))
            .ShouldBeEmpty();

        static string Parent(string key) => key[..key.LastIndexOf('.')];

        static bool IsNamed(string key) => Files.Any(f => f.Text.Contains($"\"{key}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryKeyThatIsAskedFor_Exists()
    {
        var asked = Files.SelectMany(f => Asked().Matches(f.Text).Select(m => (f.Name, Key: m.Groups["key"].Value))).ToList();

        asked.Count.ShouldBeGreaterThan(100);
        asked.Where(a => !TextsTests.English.ContainsKey(a.Key)).ShouldBeEmpty();
    }

    [GeneratedRegex("""(?<!\{.*)"[^"{]*\p{L}{2,} \p{Ll}{2,}[^"{]*["]""")]
    private static partial Regex Sentences();

    // Comments, errors that are bugs, and the log.
    [GeneratedRegex(@"^\s*//|throw |Exception\(|LoggerMessage")]
    private static partial Regex NotRead();

    [GeneratedRegex("""[$]"(?<start>[A-Z]\w+(\.[\w-]+)*\.\w*){""")]
    private static partial Regex KeyStarts();

    [GeneratedRegex("""Texts\.(Of|Html)\("(?<key>[^"]+)["]""")]
    private static partial Regex Asked();
}
