namespace TalksTracker.Web.Commands;

/// <summary>What every command answers to the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int CalledWrongly = 2;
}
