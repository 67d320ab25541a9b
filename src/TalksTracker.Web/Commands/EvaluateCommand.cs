using System.CommandLine;
using TalksTracker.Evaluation;
using TalksTracker.Extraction;

namespace TalksTracker.Web.Commands;

/// <summary><c>evaluate GOLD</c>: how well the extractor reads texts that were read by hand, without a database.</summary>
public static class EvaluateCommand
{
    public static void AddTo(RootCommand root)
    {
        var gold = new Argument<string>("GOLD") { Description = "A gold file, such as data/gold/dev.json, or a folder of them." };
        var list = new Option<string?>("--list")
        {
            Description = "Also list what was missed, what is wrong (fields included), or all of it.",
        };
        list.AcceptOnlyFromAmong("misses", "wrong", "all");
        var json = new Option<string?>("--json") { Description = "Also write the scores and every finding to this file." };
        var articles = new Option<string?>("--articles")
        {
            Description = "Where the texts lie that the gold file names. Default: data/articles.",
        };
        var score = new Option<string?>("--score")
        {
            Description = "Also write the scores alone, of all gold files named, to this file: data/gold/score.json is what /about shows.",
        };
        var command = new Command("evaluate", "Score the extractor against texts read by hand.") { gold, list, json, score, articles };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(json) is not null && Directory.Exists(parsed.GetValue(gold)))
                parsed.AddError("--json goes with one gold file; --score takes the scores of a folder.");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(gold)!, parsed.GetValue(list), parsed.GetValue(json), parsed.GetValue(score), parsed.GetValue(articles)));
        root.Subcommands.Add(command);
    }

    private static int Run(string gold, string? list, string? json, string? score, string? articles)
    {
        var lexicon = ShippedData.LoadLexicon();
        if (!lexicon.Ok)
            return Fail(lexicon.Problem!);
        var scored = new GoldScoring(lexicon.Value).Score(gold, articles ?? ArticlesBeside(gold));
        if (!scored.TryGet(out var scores))
            return Fail(scored.Problem!);

        foreach (var one in scores)
        {
            if (scores.Count > 1)
                Console.WriteLine(one.Gold);
            ScoreTable.Print(one.Card, list);
        }

        if (json is not null)
            File.WriteAllText(json, ScoreCardJson.Write(scores[0], Extractor.Version));
        if (score is not null)
            File.WriteAllText(score, ScoreCardJson.Write(scores, Extractor.Version));
        return ExitCode.Done;
    }

    /// <summary>The articles folder beside the gold file's own, or the one that came with the application.</summary>
    private static string ArticlesBeside(string gold)
    {
        var folder = Directory.Exists(gold) ? Path.GetFullPath(gold) : Path.GetDirectoryName(Path.GetFullPath(gold))!;
        var beside = Path.Combine(folder, "..", "articles");
        return Directory.Exists(beside) ? Path.GetFullPath(beside) : ShippedData.ArticlesFolder;
    }

    private static int Fail(string problem)
    {
        Console.Error.WriteLine(problem);
        return ExitCode.Failed;
    }
}
