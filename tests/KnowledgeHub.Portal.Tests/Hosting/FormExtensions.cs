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
        var token = Antiforgery().Match(await client.GetStringAsync(path)).Groups[1].Value;
        return await client.PostAsync(
            path,
            new FormUrlEncodedContent(
                fields
                    .Append(("_handler", form))
                    .Append(("__RequestVerificationToken", token))
                    .Select(field => KeyValuePair.Create(field.Item1, field.Item2))
            )
        );
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Antiforgery();
}
