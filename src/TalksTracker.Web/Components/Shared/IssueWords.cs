using TalksTracker.Web.Language;

namespace TalksTracker.Web.Components.Shared;

/// <summary>What issues are called. The vocabulary names them in English; one that the texts don't know keeps that name.</summary>
public static class IssueWords
{
    public static string Of(string id, string name) => Texts.Or($"Issue.{id}", name);
}
