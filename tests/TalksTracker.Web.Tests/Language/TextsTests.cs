using System.Xml.Linq;
using TalksTracker.Web.Language;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Language;

/// <summary>What the resource files hold.</summary>
public class TextsTests
{
    internal static readonly IReadOnlyDictionary<string, string> English = Read("Texts.resx");

    public static TheoryData<string> Others => [.. Directory.GetFiles(Sources.Resources, "Texts.*.resx").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Others))]
    public void EveryKey_IsInEveryLanguage(string file)
    {
        var other = Read(file);

        other.Keys.Except(English.Keys).ShouldBeEmpty("these are unknown to English");
        English.Keys.Except(other.Keys).ShouldBeEmpty("these lack words");
        other.Where(o => string.IsNullOrWhiteSpace(o.Value)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void EveryText_HasTheGapsOfTheEnglishOne(string file)
    {
        foreach (var (key, text) in Read(file))
            Gaps(text).ShouldBe(Gaps(English[key]), customMessage: key, ignoreOrder: true);

        static List<string> Gaps(string text) => [.. Message.Parse(text).Names.Distinct().Where(n => n is not ("month" or "monthOf"))];
    }

    [Theory]
    [InlineData("Texts.resx")]
    [MemberData(nameof(Others))]
    public void EveryChoice_HasOnlyFormsOfItsLanguage(string file)
    {
        var texts = Read(file);
        var forms = PluralRules.Parse(texts["Language.Plurals"]).Forms.ToList();

        foreach (var (key, text) in texts)
            Message.Parse(text).Forms.SelectMany(f => f).Where(f => f[0] != '=').Except(forms).ShouldBeEmpty(key);
    }

    [Theory]
    [InlineData("Texts.resx")]
    [MemberData(nameof(Others))]
    public void Keys_AreInOrder_EachOnce(string file)
    {
        var keys = Keys(file);

        keys.ShouldBe(keys.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", 1, "1 prisoner of war")]
    [InlineData("en", 1000, "1,000 prisoners of war")]
    [InlineData("uk", 1, "1 військовополонений")]
    [InlineData("uk", 3, "3 військовополонені")]
    [InlineData("uk", 150, "150 військовополонених")]
    [InlineData("de", 2, "2 prisoners of war")]
    public void Of_SpeaksTheLanguageAtHand_WithItsPlurals(string tag, int count, string words)
    {
        using var speaking = new Speaking(tag);

        $"{Texts.Number(count)} {Texts.Of("Category.Military", ("count", count))}".ShouldBe(words);
    }

    [Fact]
    public void Of_AnUnknownKey_IsABug() => Should.Throw<KeyNotFoundException>(() => Texts.Of("No.Such"));

    [Fact]
    public void Of_AValueMissing_IsABug() => Should.Throw<FormatException>(() => Texts.Of("Count.About"));

    [Fact]
    public void Or_AnUnknownKey_KeepsTheGivenWords() => Texts.Or("No.Such", "these").ShouldBe("these");

    internal static IReadOnlyDictionary<string, string> Read(string file) =>
        Entries(file).ToDictionary(e => (string)e.Attribute("name")!, e => (string)e.Element("value")!);

    private static List<string> Keys(string file) => [.. Entries(file).Select(e => (string)e.Attribute("name")!)];

    private static IEnumerable<XElement> Entries(string file) =>
        XDocument.Load(Path.Combine(Sources.Resources, file)).Root!.Elements("data");
}
