import dev.recto.*;

@Exp\u006cain(\u0022\u0048i [\u0045scaped#n\u0061me] \\u0041 😀 \101 [#name]\u0022) class Esc\u0061ped {
	/** Tab	and {@value	#name}. \u002a/ @Explain
	static final char n\uuu0061me = '\'';
	//////////////////////////////////
	/// prose
	//////////////////////////////////
	@Explain /** no doc comment */ String quoted = "\"/** */ // @start region=no";
}
