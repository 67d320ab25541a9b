using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TalksTracker.Web.Data;

/// <summary>Every instant is UTC. SQLite forgets the kind, and PostgreSQL refuses any other.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant.Kind == DateTimeKind.Utc ? instant : instant.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
