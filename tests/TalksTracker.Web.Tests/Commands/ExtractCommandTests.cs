using System.Text;
using System.Text.Json;
using TalksTracker.Extraction;
using TalksTracker.Web.Commands;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Commands;

/// <summary>Takes the process's standard error, so it can't run beside others that write there.</summary>
[CollectionDefinition(nameof(StandardError), DisableParallelization = true)]
public class StandardError;

[Collection(nameof(StandardError))]
public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "is empty", "nothing in it")]
    [InlineData(" \n", "is empty", "nothing but space")]
    [InlineData("a\0b", "binary", "a zero byte")]
    public async Task Extract_ATextThatIsNone_FailsAndSaysWhy(string text, string problem, string why) =>
        (await Fails("extract", Write("a.txt", Encoding.UTF8.GetBytes(text)))).ShouldContain(problem, Case.Sensitive, why);

    [Fact]
    public async Task Extract_NotUtf8_FailsAndSaysWhere() =>
        (await Fails("extract", Write("a.txt", [0x41, 0xFF, 0x42]))).ShouldContain("not UTF-8 (first bad byte at 1)");

    [Fact]
    public async Task Extract_TwentyMegabytes_FailsAndSaysHowMuchIsTaken() =>
        (await Fails("extract", Write("a.txt", [.. Enumerable.Repeat((byte)'a', 20_000_000)]))).ShouldContain("10,000,000");

    [Fact]
    public async Task Extract_AMissingFile_FailsAndSaysWhich() =>
        (await Fails("extract", _folder.File("none.txt"))).ShouldContain("none.txt: there is no such file");

    [Fact]
    public void Batch_OfAFolder_HasItsTextsInOrder_WithTheirDays()
    {
        Directory.CreateDirectory(_folder.File("b"));
        Write("b/two.txt", "Ukraine and Russia exchanged 25 prisoners each on Wednesday."u8.ToArray());
        Write("one.txt", "Nothing of the sort."u8.ToArray());
        Write("articles.json", "[{\"file\": \"one.txt\", \"published\": \"2025-02-06\"}]"u8.ToArray());

        ArticleBatch.Read(_folder.Path).Value.Select(a => (a.Id, a.Article.Origin.Published))
            .ShouldBe([("one", new DateOnly(2025, 2, 6)), ("b/two", null)]);
        using var output = new MemoryStream();
        ExtractCommand.WriteBatch(ArticleBatch.Read(_folder.Path).Value, new Extractor(HandMadeEngine.Lexicon), output);
        using var json = JsonDocument.Parse(output.ToArray());
        json.RootElement.GetProperty("cases").EnumerateArray().Select(c => (c.GetProperty("id").GetString(), c.GetProperty("swaps").GetArrayLength()))
            .ShouldBe([("one", 0), ("b/two", 1)]);
    }

    [Fact]
    public async Task Batch_OfAFolderWithoutTexts_FailsAndSaysSo() => (await Fails("extract", "--batch", _folder.Path)).ShouldContain("no .txt file");

    [Fact]
    public async Task Batch_OfAFolderWithABadText_FailsAndSaysWhich()
    {
        Write("bad.txt", [0x41, 0xFF, 0x42]);
        (await Fails("extract", "--batch", _folder.Path)).ShouldContain("bad.txt: ");
    }

    [Fact]
    public async Task Extract_AFolder_FailsAndSaysSo() => (await Fails("extract", _folder.Path)).ShouldContain("is a folder");

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("5 February 2025")]
    [InlineData("")]
    public async Task Extract_AnImpossibleDay_FailsAndShowsHowToWriteIt(string day) =>
        (await Fails("extract", Write("a.txt", "Text."u8), "--published", day)).ShouldContain("write it as 2025-02-05");

    [Theory]
    [InlineData("", "not JSON", "nothing in it")]
    [InlineData("{}", "is a JSON array", "no array")]
    [InlineData("""[{ "id": "a", "text": "T." }, 7]""", "element 1: an object", "a number")]
    [InlineData("""[{ "id": "a", "text": "T." }, { "text": "T." }]""", "element 1: “id” is missing", "no id")]
    [InlineData("""[{ "id": "a" }]""", "element 0: “text” is missing, or is no text (id a)", "no text")]
    [InlineData("""[{ "id": "a", "text": "" }]""", "element 0: The text is empty", "an empty text")]
    [InlineData("""[{ "id": "a", "text": "T.", "published": "2025-13-01" }]""", "element 0: “2025-13-01” is no day", "an impossible day")]
    [InlineData("""[{ "id": "a", "text": "T.", "published": 5 }]""", "element 0: “published”", "a number for a day")]
    [InlineData("""[{ "id": "a", "text": "T." }, { "id": "b", "te""", "element 1: not JSON", "cut off")]
    [InlineData("""[{ "id": "a", "text": "T." }] x""", "not JSON", "something after it")]
    public async Task Batch_Malformed_FailsAndSaysWhere(string json, string problem, string why) =>
        (await Fails("extract", "--batch", Write("b.json", Encoding.UTF8.GetBytes(json)))).ShouldContain(problem, Case.Sensitive, why);

    [Theory]
    [InlineData("extract")]
    [InlineData("extract a.txt --batch b.json")]
    [InlineData("extract --batch b.json --published 2025-02-05")]
    [InlineData("extract a.txt b.txt")]
    [InlineData("extract a.txt --jsn")]
    [InlineData("evaluate")]
    [InlineData("evaluate gold.json --list some")]
    public async Task Command_CalledWrongly_SaysSo(string line) =>
        (await Run(line.Split(' '))).Code.ShouldBe(ExitCode.CalledWrongly);

    [Theory]
    [InlineData("none.json", "can't be read")]
    [InlineData("bad.json", "not JSON")]
    public async Task Evaluate_NoGold_FailsAndSaysWhy(string name, string problem)
    {
        Write("bad.json", "{"u8);

        (await Fails("evaluate", _folder.File(name))).ShouldContain(problem);
    }

    private static async Task<string> Fails(params string[] args)
    {
        var (code, errors) = await Run(args);
        code.ShouldBe(ExitCode.Failed);
        return errors;
    }

    private static async Task<(int Code, string Errors)> Run(string[] args)
    {
        var before = Console.Error;
        await using var errors = new StringWriter();
        try
        {
            Console.SetError(errors);
            return (await TalksCommandLine.RunAsync(args), errors.ToString());
        }
        finally
        {
            Console.SetError(before);
        }
    }

    private string Write(string name, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(_folder.File(name), bytes);
        return _folder.File(name);
    }
}
