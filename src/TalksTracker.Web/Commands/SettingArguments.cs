using System.Text.RegularExpressions;

namespace TalksTracker.Web.Commands;

/// <summary>
/// Takes configuration out of the arguments before commands are parsed, so that any command accepts
/// <c>--ConnectionStrings:Talks=...</c> while a mistyped option is still an error.
/// </summary>
public static partial class SettingArguments
{
    public static (string[] Settings, string[] Words) Split(string[] args) =>
        (args.Where(IsSetting).ToArray(), args.Where(arg => !IsSetting(arg)).ToArray());

    private static bool IsSetting(string arg) => SettingPattern().IsMatch(arg);

    // A setting has a section: a colon before the equals sign. The rest is what a test host passes: three names of the
    // host's own, and the names of sections without a value.
    [GeneratedRegex("^--(\\w+(:\\w+)+=|(environment|contentRoot|applicationName)=|\\w+=$)", RegexOptions.ExplicitCapture)]
    private static partial Regex SettingPattern();
}
