"""XML of books, journals and wikis in the shape of their producers, and of no known kind."""

TITLE = "Board rejects ferry"
DOCBOOK5 = f"""<?xml version="1.0" encoding="UTF-8"?>
<article xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink" version="5.0" xml:lang="en">
  <info><title>{TITLE}</title><author><personname><firstname>Ann</firstname> <surname>Lee</surname></personname>
</author>
  <pubdate>2024-05-02</pubdate><publisher><publishername>The Courier</publishername></publisher></info>
  <para>The board said <quote>no boat</quote> on <emphasis>Monday</emphasis>.<footnote><para>A note.</para>
</footnote></para>
  <section><title>Why</title><para>See <link xlink:href="https://courier.example/f">the report</link>.</para>
  <itemizedlist><listitem><para>One</para></listitem><listitem><para>Two</para></listitem></itemizedlist></section>
</article>"""
DOCBOOK4 = f"""<?xml version="1.0"?>
<!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "http://www.oasis-open.org/docbook/xml/4.5/docbookx.dtd">
<book lang="en"><bookinfo><title>Harbour news</title><author><firstname>Ann</firstname><surname>Lee</surname>
</author></bookinfo>
<chapter><title>{TITLE}</title><para>The board said no.</para></chapter>
<chapter><title>Pier shut</title><sect1><title>Why</title>
<para>It is <ulink url="https://courier.example/p">old</ulink>.</para></sect1></chapter></book>"""
JATS = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving DTD v1.2 20190208//EN" "JATS-archivearticle1.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="news" xml:lang="en"><front><journal-meta>
<journal-title-group><journal-title>Journal of Ferries</journal-title></journal-title-group></journal-meta>
<article-meta>
<article-id pub-id-type="doi">10.1000/ferry.1</article-id><title-group><article-title>{TITLE}</article-title>
</title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Lee</surname><given-names>Ann</given-names></name>
</contrib>
<contrib contrib-type="editor"><name><surname>Poe</surname><given-names>Bo</given-names></name></contrib>
</contrib-group>
<pub-date pub-type="ppub"><year>2024</year></pub-date><pub-date pub-type="epub"><day>2</day><month>5</month>
<year>2024</year></pub-date>
<abstract><p>The ferry stops.</p></abstract></article-meta></front><body><sec><title>Decision</title>
<p>The board said no <xref ref-type="bibr">[1]</xref>.</p><fig><label>Figure 1</label><caption><p>The pier.</p>
</caption>
<graphic xlink:href="pier.tif"/></fig></sec></body><back><ref-list><title>References</title><ref>
<mixed-citation>Poe, B.
Piers.</mixed-citation></ref></ref-list></back></article>"""
FB2 = """<?xml version="1.0" encoding="utf-8"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink"><description>
<title-info><author><first-name>Ann</first-name><last-name>Lee</last-name></author>
<book-title>Harbour news</book-title>
<date value="2024-05-02">May</date><lang>en</lang></title-info><publish-info><publisher>Sorn Press</publisher>
</publish-info>
</description><body><section><title><p>Board</p><p>rejects ferry</p></title><p>The board said no.</p><empty-line/>
<poem><stanza><v>Row</v><v>on</v></stanza></poem></section><section><title><p>Pier shut</p></title><p>It is
<emphasis>old</emphasis>.<a l:href="#n1">[1]</a></p></section></body><body name="notes"><title><p>Notes</p></title>
<section id="n1"><p>So they say.</p></section></body><binary id="c.jpg" content-type="image/jpeg">AAAA</binary>
</FictionBook>"""
WIKI = f"""<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en"><siteinfo>
<sitename>Harbour Wiki</sitename>
</siteinfo><page><title>{TITLE}</title><ns>0</ns><revision><timestamp>2024-05-01T00:00:00Z</timestamp>
<text>Old.</text></revision>
<revision><timestamp>2024-05-02T00:00:00Z</timestamp><text xml:space="preserve">The board said '''no'''.</text>
</revision></page>
<page><title>Talk:Ferry</title><ns>1</ns><revision><text>Hm.</text></revision></page>
<page><title>Boat</title><ns>0</ns><redirect title="Ferry"/><revision><text>#REDIRECT [[Ferry]]</text></revision>
</page></mediawiki>"""
UNKNOWN = (
    '<?xml version="1.0"?><topic id="a" xml:lang="en"><title>{title}</title><body><p>The board said <b>no</b>.</p>'
    "<section><title>Why</title><p><b>Old</b></p><script>x()</script></section><image>{data}</image></body></topic>"
)
