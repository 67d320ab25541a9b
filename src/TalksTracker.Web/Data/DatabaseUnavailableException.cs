using Microsoft.Data.Sqlite;

namespace TalksTracker.Web.Data;

/// <summary>The database can't be used, and a person has to do something about it: the message says what.</summary>
public sealed class DatabaseUnavailableException : IOException
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public DatabaseUnavailableException(SqliteException failure)
        : base(Explain(failure), failure)
    {
    }

    private static string Explain(SqliteException failure) => failure.SqliteErrorCode switch
    {
        Busy or Locked => "The database is locked by another process: end that one, or wait for it, and try again.",
        ReadOnly => "The database is read-only: make its file and folder writable, or name another one in ConnectionStrings:Talks.",
        Full => "The disk is full: the database could not be written. Nothing was half-stored.",
        CannotOpen => "The database can't be opened: see that the folder in ConnectionStrings:Talks exists and is writable.",
        NotADatabase => "The file that ConnectionStrings:Talks names is no SQLite database: name another one, or restore it.",
        _ => $"The database answered: {failure.Message}",
    };
}
