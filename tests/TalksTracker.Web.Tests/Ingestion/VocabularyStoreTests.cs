using Microsoft.EntityFrameworkCore;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Ingestion;

public class VocabularyStoreTests
{
    [Fact]
    public async Task Sync_Twice_ChangesNothing()
    {
        using var desk = await Desk.CreateAsync();
        var before = await desk.Database.DumpAsync();

        await desk.Vocabulary.SyncAsync(HandMadeEngine.Lexicon);

        (await desk.Database.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Sync_RowChangedByHand_IsAsTheFilesSay()
    {
        using var desk = await Desk.CreateAsync();
        var before = await desk.Database.DumpAsync();
        await desk.Database.SqlAsync("UPDATE Parties SET Name = 'X', Iso3 = NULL WHERE Id = 'russia'; DELETE FROM ProcessParties; DELETE FROM Issues;");

        await desk.Vocabulary.SyncAsync(HandMadeEngine.Lexicon);

        (await desk.Database.DumpAsync()).Where(row => !row.StartsWith("ProcessParties", StringComparison.Ordinal))
            .ShouldBe(before.Where(row => !row.StartsWith("ProcessParties", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sync_Process_KnowsItsSidesInOrder()
    {
        using var desk = await Desk.CreateAsync();
        var process = HandMadeEngine.Lexicon.Processes[0];

        await using var db = desk.Open();
        var row = await db.Processes.Include(p => p.Parties).SingleAsync(p => p.Id == process.Id);

        row.Parties.Where(p => p.Position == ProcessPosition.Side).OrderBy(p => p.Order).Select(p => p.PartyId)
            .ShouldBe(process.Parties.Select(p => p.Id));
    }

    [Fact]
    public async Task Sync_Party_HasItsOtherSpellings()
    {
        using var desk = await Desk.CreateAsync();
        await desk.Database.SqlAsync("INSERT INTO PartyAliases (PartyId, Alias) VALUES ('russia', 'Gone')");

        await desk.Vocabulary.SyncAsync(HandMadeEngine.Lexicon);

        await using var db = desk.Open();
        foreach (var party in HandMadeEngine.Lexicon.Parties)
        {
            var stored = await db.Parties.Where(p => p.Id == party.Id).SelectMany(p => p.Aliases).Select(a => a.Alias).ToListAsync();
            stored.ShouldBe(HandMadeEngine.Lexicon.SpellingsOf(party).Where(s => s != party.Name).Distinct(), ignoreOrder: true);
        }

        (await db.Parties.AnyAsync(p => p.Aliases.Count > 0)).ShouldBeTrue();
    }

    [Fact]
    public async Task Sync_EntryThatTheFilesNoLongerHave_Stays()
    {
        using var desk = await Desk.CreateAsync();
        await desk.Database.SqlAsync("INSERT INTO Parties (Id, Name, Kind, Proposed) VALUES ('gone', 'Gone', 'State', 0)");

        await desk.Vocabulary.SyncAsync(HandMadeEngine.Lexicon);

        await using var db = desk.Open();
        (await db.Parties.AnyAsync(p => p.Id == "gone")).ShouldBeTrue();
    }
}
