using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of the pages on draft versions of the framework.</summary>
internal static class DraftAddress
{
    /// <summary>All of them.</summary>
    public const string List = "/framework/drafts";

    /// <summary>One of them.</summary>
    public static string Of(string number) => $"{List}/{Uri.EscapeDataString(number)}";

    /// <summary>What it changes.</summary>
    public static string Changes(string number) => $"{Of(number)}/changes";

    /// <summary>Who did what.</summary>
    public static string History(string number) => $"{Of(number)}/history";

    /// <summary>Taking a workbook in.</summary>
    public static string Import(string number) => $"{Of(number)}/import";

    /// <summary>The draft as a workbook.</summary>
    public static string Workbook(string number) => $"{Of(number)}/workbook.xlsx";

    /// <summary>One indicator of it.</summary>
    public static string Edit(string number, IndicatorId indicator) => $"{Of(number)}/{indicator}";
}
