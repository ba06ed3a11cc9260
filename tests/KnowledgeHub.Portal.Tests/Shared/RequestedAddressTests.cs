using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class RequestedAddressTests
{
    private readonly DefaultHttpContext _http = new();

    [Fact]
    public void Original_NoRequest_IsNull() => Assert.Null(RequestedAddress.Original(null));

    [Fact]
    public void Original_OrdinaryPage_IsNull()
    {
        _http.Request.Path = "/practices";

        Assert.Null(RequestedAddress.Original(_http));
    }

    [Fact]
    public void Original_NotFoundPage_IsWhatWasAskedFor()
    {
        _http.Request.Path = "/not-found";
        _http.Features.Set<IStatusCodeReExecuteFeature>(
            new StatusCodeReExecuteFeature
            {
                OriginalPath = "/practices/gone",
                OriginalQueryString = "?lang=fr",
            }
        );

        Assert.Equal("/practices/gone?lang=fr", RequestedAddress.Original(_http));
    }

    [Fact]
    public void Original_ErrorPage_IsWhatWasAskedFor()
    {
        _http.Request.Path = "/error";
        _http.Request.QueryString = new("?q=x");
        _http.Features.Set<IExceptionHandlerPathFeature>(
            new ExceptionHandlerFeature
            {
                Path = "/practices",
                Error = new InvalidOperationException(),
            }
        );

        Assert.Equal("/practices?q=x", RequestedAddress.Original(_http));
    }
}
