namespace TalksTracker.Web;

/// <summary>Every address in the application; pages and links take them from here.</summary>
public static class Urls
{
    public const string Home = "/";
    public const string Timeline = "/timeline";
    public const string Demands = "/demands";
    public const string Swaps = "/swaps";
    public const string Articles = "/articles";
}
