using System.Text;
using TalksTracker.Articles;

namespace TalksTracker.Tests.Articles;

public class ArticleTests
{
    public static TheoryData<byte[], string, string> BadFiles { get; } = new()
    {
        { [], "empty", "no bytes" },
        { " \r\n\t"u8.ToArray(), "empty", "white space only" },
        { [0x54, 0x00, 0x61], "zero bytes", "binary or UTF-16" },
        { [0x4B, 0xC3, 0x28], "first bad byte at 1", "a broken sequence" },
        { [0x80], "not UTF-8", "a stray continuation" },
        { [0xED, 0xA0, 0x80], "not UTF-8", "an encoded surrogate" },
        { Encoding.Latin1.GetBytes("Kyïv"), "not UTF-8", "Latin-1" },
        { Encoding.Unicode.GetBytes("Talks"), "UTF-16", "UTF-16" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void FromUtf8_BadFile_SaysWhatIsWrong(byte[] bytes, string problem, string why)
    {
        var article = Article.FromUtf8(bytes);

        article.Ok.ShouldBeFalse(why);
        article.Problem.ShouldNotBeNull().ShouldContain(problem, Case.Insensitive, why);
    }

    [Fact]
    public void Of_TooLong_SaysHowLong()
    {
        Article.Of(new string('a', Article.MaxLength)).Ok.ShouldBeTrue();
        Article.Of(new string('a', Article.MaxLength + 1)).Problem.ShouldNotBeNull().ShouldContain("10,000,001");
    }

    [Theory]
    [InlineData("Talks in Doha.\r\nÇağan spoke.\n")]
    [InlineData("\uFEFFWith a byte order mark")]
    [InlineData("  leading and trailing  ")]
    public void FromUtf8_Text_IsNeverChanged(string text) => Article.FromUtf8(Encoding.UTF8.GetBytes(text)).Value.Text.ShouldBe(text);

    [Fact]
    public void Sha256_IsOfTheTextAlone()
    {
        var plain = Article.Of("Talks.").Value;
        var dated = Article.Of("Talks.", new ArticleOrigin(Title: "T", Published: new DateOnly(2025, 2, 6))).Value;

        plain.Sha256.ShouldBe("bf392b710d1c70a946e48199a2adcf69ceedfde3a7aa9a946d04543a616457fd");
        dated.Sha256.ShouldBe(plain.Sha256);
        Article.Of("Talks!").Value.Sha256.ShouldNotBe(plain.Sha256);
    }

    [Fact]
    public void Of_UnpairedSurrogates_IsTaken() => Article.Of("Talks \uD83D ended.").Value.Sha256.Length.ShouldBe(64);

    [Fact]
    public void Value_OfAFailure_Throws() => Should.Throw<InvalidOperationException>(() => Article.Of("").Value);
}
