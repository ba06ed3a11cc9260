using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Features.Account;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>What several HTTP tests do.</summary>
internal static partial class HttpExtensions
{
    public static async Task<JsonElement> JsonAsync(this HttpClient client, string path)
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync(path));
        return document.RootElement.Clone();
    }

    public static async Task<string> TextAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }

    public static async Task<JsonElement> ReadJsonAsync(this HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    /// <summary>Signs in over the form, as a browser does.</summary>
    public static async Task<HttpResponseMessage> SignInAsync(
        this HttpClient client,
        Role role,
        string password = DemonstrationAccess.Password
    )
    {
        var page = await client.GetStringAsync("/account/login");
        var fields = HiddenField()
            .Matches(page)
            .ToDictionary(field => field.Groups[1].Value, field => field.Groups[2].Value);
        fields["Form.Email"] = DemonstrationAccess.Email(role);
        fields["Form.Password"] = password;
        return await client.PostAsync("/account/login", new FormUrlEncodedContent(fields));
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();
}
