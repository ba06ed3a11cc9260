using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of the framework's pages. They name the version, so that they show the same words for ever.</summary>
internal static class FrameworkAddress
{
    /// <summary>The current version, whichever that is.</summary>
    public const string Current = "/framework";

    /// <summary>The page that explains the scores.</summary>
    public const string Method = "/method";

    /// <summary>A version.</summary>
    public static string Of(MaturityFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return $"{Current}/{framework.Version}";
    }

    /// <summary>An indicator of a version.</summary>
    public static string Of(MaturityFramework framework, IndicatorId indicator) =>
        $"{Of(framework)}/{indicator}";

    /// <summary>A section of the page that explains the scores, such as <c>gate</c>.</summary>
    public static string MethodSection(string anchor) => $"{Method}#{anchor}";
}
