using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TalksTracker.Records;
using TalksTracker.Web.Data;

namespace TalksTracker.Web.Ingestion;

/// <summary>Writes the links of swaps to other records, each with its reason.</summary>
/// <param name="ids">The keys of all records, by address.</param>
internal sealed class SwapLinking(TalksDb db, IReadOnlyDictionary<string, int> ids)
{
    private const string Sql = """
        UPDATE "Swaps" SET "AgreedInRoundId" = @round, "AgreedInRoundReason" = @roundReason, "StageOfId" = @whole,
            "StageOfReason" = @wholeReason, "FulfilsId" = @agreed, "FulfilsReason" = @agreedReason WHERE "Id" = @id
        """;

    public async Task LinkAsync(IEnumerable<SwapRecord> swaps, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var swap in swaps.Where(s => s.AgreedInRound is not null || s.StageOf is not null || s.Fulfils is not null))
        {
            command.Parameters.Clear();
            Set(command, "id", ids[swap.Slug]);
            Set(command, "round", swap.AgreedInRound);
            Set(command, "whole", swap.StageOf);
            Set(command, "agreed", swap.Fulfils);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private void Set(DbCommand command, string name, LinkedTo? link)
    {
        Set(command, name, link is null ? null : ids[link.Slug]);
        Set(command, name + "Reason", link?.Reason as object);
    }

    private static void Set(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@" + name, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }
}
