namespace TalksTracker.Web.Commands;

/// <summary>The application's services for a command that does not serve.</summary>
internal static class CommandHost
{
    // The command itself says what it does; the log is for what went wrong. What the caller sets comes later and wins.
    private static readonly string[] QuietConsole =
    [
        "--Serilog:WriteTo:Console:Args:restrictedToMinimumLevel=Warning",
        "--Serilog:WriteTo:Console:Args:standardErrorFromLevel=Verbose",
    ];

    public static WebApplication Build(string[] settings) => TalksSite.CreateBuilder([.. QuietConsole, .. settings]).Build();
}
