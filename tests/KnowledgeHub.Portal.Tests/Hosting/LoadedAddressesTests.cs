namespace KnowledgeHub.Portal.Tests.Hosting;

public sealed class LoadedAddressesTests
{
    private static readonly Uri _page = new("http://localhost/practices/one");

    [Theory]
    [InlineData("<img src='https://tracker.example/x.gif'>")]
    [InlineData("<img src='//tracker.example/x.gif'>")]
    [InlineData("<img srcset='/own.png 1x, https://tracker.example/x.png 2x'>")]
    [InlineData("<script src='https://cdn.example/a.js'></script>")]
    [InlineData("<script type='module'>import a from 'https://cdn.example/a.js'</script>")]
    [InlineData(
        "<script type='importmap'>{\"imports\":{\"a\":\"https://cdn.example/a.js\"}}</script>"
    )]
    [InlineData("<link rel='stylesheet' href='https://fonts.example/css'>")]
    [InlineData("<link rel='alternate stylesheet' href='https://fonts.example/css'>")]
    [InlineData("<link rel='preload' as='font' href='https://fonts.example/a.woff2'>")]
    [InlineData("<link rel='preconnect' href='https://fonts.example'>")]
    [InlineData("<base href='https://elsewhere.example/'>")]
    [InlineData("<form action='https://elsewhere.example/'></form>")]
    [InlineData("<button formaction='https://elsewhere.example/'></button>")]
    [InlineData("<iframe src='https://elsewhere.example/'></iframe>")]
    [InlineData("<iframe srcdoc='<img src=//tracker.example/x.gif>'></iframe>")]
    [InlineData("<meta http-equiv='Refresh' content='0; url=https://elsewhere.example/'>")]
    [InlineData("<svg><image href='https://tracker.example/x.svg' /></svg>")]
    [InlineData("<svg><use xlink:href='https://tracker.example/x.svg#a' /></svg>")]
    [InlineData("<style>p { background: url( 'https://tracker.example/x.gif' ) }</style>")]
    [InlineData("<style>@import '//fonts.example/css';</style>")]
    [InlineData("<p style='background:url(https://tracker.example/x.gif)'></p>")]
    [InlineData("<a href='/' ping='https://tracker.example/'>x</a>")]
    public void OfPage_Planted_IsForeign(string html) =>
        Assert.Contains(
            LoadedAddresses.OfPage(html),
            address => LoadedAddresses.IsForeign(address, _page)
        );

    [Theory]
    [InlineData("<a href='https://elsewhere.example/'>x</a>")]
    [InlineData("<svg><a href='https://elsewhere.example/'></a></svg>")]
    [InlineData("<link rel='canonical' href='https://portal.example/practices/one'>")]
    [InlineData("<img src='/own.png'><img src='data:image/png;base64,AAAA'>")]
    [InlineData("<form action='?q=https://elsewhere.example/'></form>")]
    [InlineData("<style>/* url(https://elsewhere.example) */ p { color: red }</style>")]
    [InlineData(
        "<script type='application/ld+json'>{\"@context\":\"https://schema.org\"}</script>"
    )]
    [InlineData("<script>const svg = \"http://www.w3.org/2000/svg\";</script>")]
    public void OfPage_OwnOrFollowed_IsNotForeign(string html) =>
        Assert.DoesNotContain(
            LoadedAddresses.OfPage(html),
            address => LoadedAddresses.IsForeign(address, _page)
        );

    [Theory]
    [InlineData("fetch('https://tracker.example/hit')")]
    [InlineData("import { a } from \"https://cdn.example/a.js\"")]
    [InlineData("image.src = `//tracker.example/x.gif`")]
    [InlineData("new WebSocket('wss://tracker.example/')")]
    public void OfScript_Planted_IsForeign(string script) =>
        Assert.Contains(
            LoadedAddresses.OfScript(script),
            address => LoadedAddresses.IsForeign(address, _page)
        );
}
