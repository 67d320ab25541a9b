using TalksTracker.Evaluation;
using TalksTracker.Extraction;
using TalksTracker.Tests.Evaluation;
using TalksTracker.Tests.Support;

namespace TalksTracker.Tests.Gold;

public class ScoreFileTests
{
    private const string Remedy = "The scores have changed. Write them anew and commit them: "
        + "dotnet run -c Release --project src/TalksTracker.Web -- evaluate data/gold --score data/gold/score.json";

    [Fact]
    public void ScoreFile_IsWhatTheEngineScoresNow()
    {
        var scores = new GoldScoring(Texts.Lexicon).Score(DataFolder.Gold, DataFolder.Articles).Value;

        scores.Count.ShouldBeGreaterThan(2);
        File.ReadAllText(Path.Combine(DataFolder.Gold, GoldScoring.ScoreFileName)).ReplaceLineEndings("\n")
            .ShouldBe(ScoreCardJson.Write(scores, Extractor.Version), Remedy);
    }

    [Fact]
    public void Score_OfAFolderWithoutGold_SaysSo()
    {
        var empty = Directory.CreateTempSubdirectory("talks-gold-");
        try
        {
            new GoldScoring(Texts.Lexicon).Score(empty.FullName, DataFolder.Articles).Problem.ShouldNotBeNull().ShouldContain("no gold file");
        }
        finally
        {
            empty.Delete();
        }
    }
}
