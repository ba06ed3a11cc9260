using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>A program that calls the API with a token.</summary>
/// <param name="client">The connection.</param>
/// <param name="secret">The secret of the token; null to send none.</param>
internal sealed class ApiCaller(HttpClient client, string? secret)
{
    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>Reads what must be there.</summary>
    public async Task<JsonElement> JsonAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.ReadJsonAsync();
    }

    public Task<HttpResponseMessage> PutAsync(
        string path,
        string body,
        string type = "application/json"
    ) => SendAsync(HttpMethod.Put, path, new StringContent(body, Encoding.UTF8, type));

    public Task<HttpResponseMessage> PutAsync(string path, object body) =>
        PutAsync(path, JsonSerializer.Serialize(body, JsonSerializerOptions.Web));

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? body = null
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = secret is null
            ? null
            : new AuthenticationHeaderValue("Bearer", secret);
        return await client.SendAsync(request);
    }
}
