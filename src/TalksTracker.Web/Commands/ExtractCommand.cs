using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using System.Text;
using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Extraction;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Commands;

/// <summary><c>extract FILE [--published DAY] [--json]</c> and <c>extract --batch PATH</c>: what texts yield, without a
/// database.</summary>
public static class ExtractCommand
{
    public static void AddTo(RootCommand root)
    {
        var file = new Argument<string?>("FILE") { Description = "A text in UTF-8.", Arity = ArgumentArity.ZeroOrOne };
        var published = new Option<string?>("--published")
        {
            Description = "The day of publication, YYYY-MM-DD, for weekdays and the like. Worked out from the text where not given.",
        };
        var json = new Option<bool>("--json") { Description = "Print the case format of the gold files." };
        var batch = new Option<string?>("--batch")
        {
            Description = "A JSON array of { id, text, published }, or a folder of texts: prints { \"cases\": [...] }, one case a line.",
        };
        var command = new Command("extract", "Print what a text yields.") { file, published, json, batch };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(file) is null == parsed.GetValue(batch) is null)
                parsed.AddError("Name either a FILE or a --batch.");
            else if (parsed.GetValue(batch) is not null && parsed.GetValue(published) is not null)
                parsed.AddError("--published goes with a FILE: in a batch each element has its own.");
        });
        command.SetAction(parsed => parsed.GetValue(batch) is { } list
            ? RunBatch(list)
            : RunOne(parsed.GetValue(file)!, parsed.GetValue(published), parsed.GetValue(json)));
        root.Subcommands.Add(command);
    }

    private static int RunOne(string file, string? published, bool json)
    {
        var day = Day.Read(published);
        if (!day.Ok)
            return Fail("--published: " + day.Problem);
        var article = ArticleFile.Read(file, new ArticleOrigin(Published: day.Value));
        if (!article.Ok)
            return Fail($"{file}: {article.Problem}");
        var lexicon = ShippedData.LoadLexicon();
        if (!lexicon.Ok)
            return Fail(lexicon.Problem!);

        var extraction = new Extractor(lexicon.Value).Extract(article.Value);
        var found = CaseBuilder.Of(Path.GetFileNameWithoutExtension(file), extraction);
        var text = json ? CaseJson.Write(found) : CaseListing.Of(found, extraction.PublishedReason);
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text + "\n"));
        return ExitCode.Done;
    }

    private static int RunBatch(string list)
    {
        var batch = ArticleBatch.Read(list);
        if (!batch.Ok)
            return Fail(batch.Problem!);
        var lexicon = ShippedData.LoadLexicon();
        if (!lexicon.Ok)
            return Fail(lexicon.Problem!);

        using var output = Console.OpenStandardOutput();
        WriteBatch(batch.Value, new Extractor(lexicon.Value), output);
        return ExitCode.Done;
    }

    /// <summary>One case a line, in the order of the batch, read on all cores.</summary>
    internal static void WriteBatch(IEnumerable<BatchArticle> batch, Extractor extractor, Stream output)
    {
        var cases = batch.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(a => CaseOf(a, extractor));
        output.Write("{\"cases\": ["u8);
        var separator = "\n"u8;
        foreach (var found in cases)
        {
            output.Write(separator);
            output.Write(found.WrittenSpan);
            separator = ",\n"u8;
        }

        output.Write("\n]}\n"u8);
    }

    private static ArrayBufferWriter<byte> CaseOf(BatchArticle article, Extractor extractor)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes, CaseJson.OptionsFor(indented: false));
        CaseJson.WriteTo(writer, CaseBuilder.Of(article.Id, extractor.Extract(article.Article)));
        writer.Flush();
        return bytes;
    }

    private static int Fail(string problem)
    {
        Console.Error.WriteLine(problem);
        return ExitCode.Failed;
    }
}
