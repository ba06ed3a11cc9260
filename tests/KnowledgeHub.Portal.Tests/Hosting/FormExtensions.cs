using System.Net;
using System.Text.RegularExpressions;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>Fills forms in as a browser does.</summary>
internal static partial class FormExtensions
{
    /// <summary>Opens a page and posts one of its forms.</summary>
    /// <param name="client">The visitor.</param>
    /// <param name="path">The page.</param>
    /// <param name="form">Name of the form.</param>
    /// <param name="fields">What is filled in; a name may be repeated.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client,
        string path,
        string form,
        params (string Name, string Value)[] fields
    )
    {
        var page = await client.GetStringAsync(path);
        return await client.PostAsync(
            ActionOf(form, page) ?? path,
            Filled(page, fields.Append(("_handler", form)))
        );
    }

    /// <summary>Opens a page and posts fields to an address that one of its forms names.</summary>
    /// <param name="client">The visitor.</param>
    /// <param name="path">The page.</param>
    /// <param name="action">The address.</param>
    /// <param name="fields">What is filled in; a name may be repeated.</param>
    public static async Task<HttpResponseMessage> PostFormAsync(
        this HttpClient client,
        string path,
        string action,
        params (string Name, string Value)[] fields
    ) => await client.PostAsync(action, Filled(await client.GetStringAsync(path), fields));

    /// <summary>Posts fields to an address by a form of a page that was opened before.</summary>
    /// <param name="client">The visitor.</param>
    /// <param name="page">The page's text.</param>
    /// <param name="action">The address.</param>
    /// <param name="fields">What is filled in; a name may be repeated.</param>
    public static Task<HttpResponseMessage> PostPageAsync(
        this HttpClient client,
        string page,
        string action,
        params (string Name, string Value)[] fields
    ) => client.PostAsync(action, Filled(page, fields));

    private static FormUrlEncodedContent Filled(
        string page,
        IEnumerable<(string Name, string Value)> fields
    ) =>
        new(
            fields
                .Append(("__RequestVerificationToken", Antiforgery().Match(page).Groups[1].Value))
                .Select(field => KeyValuePair.Create(field.Item1, field.Item2))
        );

    // Where a browser would send it; null when the form names no address, or is not on the page.
    private static string? ActionOf(string form, string page)
    {
        var end = page.IndexOf($"name=\"_handler\" value=\"{form}\"", StringComparison.Ordinal);
        var start = end < 0 ? -1 : page.LastIndexOf("<form", end, StringComparison.Ordinal);
        return start >= 0 && Action().Match(page[start..end]) is { Success: true } action
            ? WebUtility.HtmlDecode(action.Groups[1].Value)
            : null;
    }

    [GeneratedRegex("^<form[^>]* action=\"([^\"]+)\"")]
    private static partial Regex Action();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Antiforgery();
}
