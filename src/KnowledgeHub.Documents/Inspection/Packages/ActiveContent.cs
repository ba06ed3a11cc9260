using System.Text.RegularExpressions;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>Commands that hide in the XML of Office files: fields, formulas and drawings that load or run something.</summary>
internal static partial class ActiveContent
{
    private const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>Refuses elements that act.</summary>
    /// <param name="element">Local name.</param>
    /// <param name="space">Namespace.</param>
    public static void CheckElement(string element, string space)
    {
        if (space == Svg && element is "script" or "foreignObject")
        {
            throw new FileRefusedException(FileRules.FileActs, element);
        }

        if (element is "altChunk" or "subDoc" or "ddeLink" or "oleLink")
        {
            throw new FileRefusedException(FileRules.LoadsFromElsewhere, element);
        }
    }

    /// <summary>Refuses attributes that act.</summary>
    /// <param name="element">Local name of the element.</param>
    /// <param name="attribute">Local name of the attribute.</param>
    /// <param name="value">Its value.</param>
    public static void CheckAttribute(string element, string attribute, string value)
    {
        if (element == "fldSimple" && attribute == "instr")
        {
            CheckField(value);
        }

        // Presentations run macros and programs by such addresses, drawings by such events.
        if (
            attribute is "onload" or "onclick" or "onerror" or "onmouseover"
            || (attribute == "action" && Acting().IsMatch(value))
        )
        {
            throw new FileRefusedException(FileRules.FileActs, attribute);
        }

        if (attribute is "href" or "src" && Loading().IsMatch(value))
        {
            throw new FileRefusedException(FileRules.LoadsFromElsewhere, attribute);
        }
    }

    /// <summary>Refuses formulas that call other programs.</summary>
    /// <param name="element">Local name of the element that holds the text.</param>
    /// <param name="text">The text.</param>
    public static void CheckText(string element, string text)
    {
        if (
            element is "f" or "definedName" or "formula"
            && Calling().Match(text) is { Success: true } call
        )
        {
            throw new FileRefusedException(FileRules.LoadsFromElsewhere, call.Groups[1].Value);
        }
    }

    /// <summary>Refuses fields that fetch texts, pictures and data, or start programs.</summary>
    /// <param name="instruction">The instruction of a field.</param>
    public static void CheckField(string instruction)
    {
        if (Fetching().Match(instruction) is { Success: true } field)
        {
            throw new FileRefusedException(FileRules.LoadsFromElsewhere, field.Groups[1].Value);
        }
    }

    [GeneratedRegex(
        @"^\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD|MACROBUTTON)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Fetching();

    [GeneratedRegex(
        @"\b(WEBSERVICE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|IMAGE|SQL\.REQUEST|DDE)\s*\(",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Calling();

    [GeneratedRegex(@"^\s*ppaction://(macro|program|hlinkfile|ole)", RegexOptions.IgnoreCase)]
    private static partial Regex Acting();

    [GeneratedRegex(@"^\s*(javascript|vbscript|file|https?|ftp|\\\\|//)", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();
}
